import { tokenPattern } from './scan-links.ts'

/** What the log of a Unified Agent, or of a plugin of its kind, says about its updates. */
interface AgentLog {
  /** The request tokens of its updates, in its order. */
  readonly requestTokens: readonly string[]
  /** Failed updates that the same run of the agent tried again. */
  readonly retried: number
  /** Whether it names the token of a policy check, which is never an update's. */
  readonly checksPolicies: boolean
  /** The projects that it names by number, without a token. */
  readonly numbered: readonly NumberedProject[]
}

/** A project known by the number in its address, which Mend's API does not accept. */
export interface NumberedProject {
  readonly number: string
  /** As the log names it; '' where only a link does. */
  readonly name: string
}

/** One update of a run: a failed one is logged as `Support token`, with a small t. */
interface Update {
  readonly token: string
  readonly failed: boolean
  /** Which run of the agent it belongs to. */
  readonly run: number
}

/**
 * Reads an agent's log (whitesource/fs-agent, ProjectsSender and Main).
 *
 * A run sends one update, and sends it again when that failed, so a failed
 * update is left out if the same run has a later one. Logs of several runs are
 * told apart by lines that stand only at a run's start or end. The last line of
 * a run repeats its result with the token, so only a token's first place counts.
 *
 * `Support token: a`, `Support Token: b` → b, 1 retried
 * `Support token: a`, `Process finished …`, `Support Token: b` → a and b
 */
export function readAgentLog(text: string): AgentLog {
  const updates = new Map<string, Update>()
  let run = 0
  const checks = new Set<string>()
  for (const [, end, policies, label, token = ''] of text.matchAll(marks)) {
    if (end) run++
    else if (policies) checks.add(token)
    else if (!updates.has(token)) {
      updates.set(token, { token, failed: label === 'token', run })
    }
  }
  const all = [...updates.values()].filter(({ token }) => !checks.has(token))
  const counted = all.filter(
    ({ failed, run }, index) => !failed || all[index + 1]?.run !== run,
  )
  return {
    requestTokens: counted.map(({ token }) => token),
    retried: all.length - counted.length,
    checksPolicies: checks.size > 0,
    numbered: numberedProjects(text),
  }
}

const marks = new RegExp(
  `(Process finished with exit code|Initializing (?:WhiteSource|Mend) Client|Service URL is )|(Check ?Polic(?:ies|y) *)?Support (token):[^\\S\\r\\n]*(${tokenPattern})`,
  'gi',
)

/**
 * `Project name: web, URL: https://…#!project;id=12` → web, 12; any other link
 * to a project's page by its number → 12.
 */
function numberedProjects(text: string): NumberedProject[] {
  const found = new Map<string, NumberedProject>()
  for (const [, name = '', number = ''] of text.matchAll(namedNumber)) {
    if (!found.has(number)) found.set(number, { number, name })
  }
  for (const [, number = ''] of text.matchAll(linkedNumber)) {
    if (!found.has(number)) found.set(number, { number, name: '' })
  }
  return [...found.values()]
}

/** Names may hold commas. Bounded, so that a long line costs linear time. */
const namedNumber =
  /Project name: ([^\r\n]{1,300}?), (?:project )?URL: ?[^\s#]{0,300}#!project;id=(\d{1,20})/gi
const linkedNumber = /#!project;id=(\d{1,20})/gi
