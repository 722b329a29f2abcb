import {
  type ApiPreset,
  presetsWithoutFacts,
} from '../../domain/tags/metadata.ts'
import {
  type RepositoryFacts,
  withFacts,
} from '../../domain/tags/repository.ts'
import { type Api, type Reply, read } from '../api.ts'
import { propertyFacts, repositoryFacts } from '../event/repository-facts.ts'

/** A request, the presets that it answers, and what to say when it does not. */
interface Question {
  readonly path: string
  readonly presets: readonly ApiPreset[]
  facts(body: unknown): RepositoryFacts
  /** Why GitHub hides the answer, with 403 or 404. */
  readonly hidden: string
}

const permission =
  '`github-token` needs the permission `metadata: read` there, which the token of the job has by itself.'

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
  const asked = await Promise.all(
    questions(fullName, wanted).map(async (question) => ({
      question,
      reply: await read(question.path, api),
    })),
  )
  const facts = asked.reduce<RepositoryFacts>(
    (known, { question, reply }) =>
      reply.ok ? withFacts(known, question.facts(reply.body)) : known,
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

/** Documentation: “Get a repository”, “Get all custom property values for a repository”. */
function questions(fullName: string, wanted: readonly ApiPreset[]): Question[] {
  const path = `/repos/${fullName.split('/').map(encodeURIComponent).join('/')}`
  const all: Question[] = [
    {
      path,
      presets: wanted.filter((preset) => preset !== 'custom-properties'),
      facts: repositoryFacts,
      hidden: permission,
    },
    {
      path: `${path}/properties/values`,
      presets: wanted.filter((preset) => preset === 'custom-properties'),
      facts: propertyFacts,
      hidden: `Custom properties exist only in organizations; ${permission}`,
    },
  ]
  return all.filter(({ presets }) => presets.length > 0)
}

function leftOut(presets: readonly ApiPreset[], why: string): string {
  return `\`metadata-tags\`: ${presets.join(', ')} left out. ${why}`
}

function reason({ hidden }: Question, reply: Reply): string {
  if (reply.ok) return "This GitHub server's API does not tell."
  const said = `GitHub's API: ${reply.problem}.`
  switch (reply.status) {
    case 401:
      return `${said} \`github-token\` is not valid there.`
    case 403:
    case 404:
      return `${said} ${hidden}`
    default:
      return said
  }
}
