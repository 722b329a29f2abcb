import {
  type ApiPreset,
  presetsWithoutFacts,
} from '../../domain/tags/metadata.ts'
import {
  type RepositoryFacts,
  withFacts,
} from '../../domain/tags/repository.ts'
import { propertyFacts, repositoryFacts } from '../event/repository-facts.ts'
import {
  type Api,
  type CallFailure,
  callFailure,
  type Octokit,
  openOctokit,
} from './octokit.ts'

/** A request, the presets that it answers, and what to say when it does not. */
interface Question {
  readonly presets: readonly ApiPreset[]
  ask(octokit: Octokit): Promise<RepositoryFacts>
  /** Why GitHub hides the answer, with 403 or 404. */
  readonly hidden: string
}

/** What became of a question. */
type Reply =
  | { readonly facts: RepositoryFacts; readonly failure?: undefined }
  | { readonly facts?: undefined; readonly failure: CallFailure }

const permission =
  "`github-token` needs the permission `metadata: read` there, which the job's own token always has."

/**
 * The facts that the wanted presets need, by as many requests as it takes, two
 * at most, at once. What cannot be learned is missing and told in a notice:
 * metadata is a courtesy, no reason to fail. Never rejects.
 */
export async function describeRepository(
  fullName: string,
  wanted: readonly ApiPreset[],
  api: Api,
): Promise<RepositoryFacts> {
  if (!api.token) {
    api.log.notice(leftOut(wanted, '`github-token` is empty.'))
    return {}
  }
  const octokit = openOctokit(api)
  const asked = await Promise.all(
    questions(fullName, wanted).map(async (question) => ({
      question,
      reply: await replyTo(question, octokit),
    })),
  )
  const facts = asked.reduce<RepositoryFacts>(
    (known, { reply }) => (reply.facts ? withFacts(known, reply.facts) : known),
    {},
  )
  if (api.signal.aborted) return facts
  for (const { question, reply } of asked) {
    const missing = presetsWithoutFacts(question.presets, facts)
    if (missing.length > 0) {
      api.log.notice(leftOut(missing, reason(question, reply)))
    }
  }
  return facts
}

async function replyTo(
  question: Question,
  octokit: Promise<Octokit>,
): Promise<Reply> {
  try {
    return { facts: await question.ask(await octokit) }
  } catch (error) {
    return { failure: callFailure(error) }
  }
}

/** Documentation: “Get a repository”, “Get all custom property values for a repository”. */
function questions(fullName: string, wanted: readonly ApiPreset[]): Question[] {
  const [owner = '', repo = ''] = fullName.split('/')
  const all: Question[] = [
    {
      presets: wanted.filter((preset) => preset !== 'custom-properties'),
      ask: async ({ rest }) =>
        repositoryFacts((await rest.repos.get({ owner, repo })).data),
      hidden: permission,
    },
    {
      presets: wanted.filter((preset) => preset === 'custom-properties'),
      ask: async ({ rest }) => {
        const { data } =
          await rest.repos.customPropertiesForReposGetRepositoryValues({
            owner,
            repo,
          })
        return propertyFacts(data)
      },
      hidden: `Custom properties exist only in organizations; ${permission}`,
    },
  ]
  return all.filter(({ presets }) => presets.length > 0)
}

function leftOut(presets: readonly ApiPreset[], why: string): string {
  return `\`metadata-tags\`: ${presets.join(', ')} left out. ${why}`
}

function reason({ hidden }: Question, { failure }: Reply): string {
  if (!failure) return "This GitHub server's API does not provide it."
  const said = `GitHub's API: ${failure.problem}.`
  switch (failure.status) {
    case 401:
      return `${said} \`github-token\` is not valid there.`
    case 403:
    case 404:
      return `${said} ${hidden}`
    default:
      return said
  }
}
