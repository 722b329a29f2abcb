import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import type {
  RequestTokenSource,
  ScanWaited,
  Waited,
} from '../result/waited.ts'
import { findTarget, resolveTarget } from '../target/resolve.ts'
import { looksUpProducts } from '../target/target.ts'
import { combineVerdicts } from '../verdict.ts'
import { outlivedIn } from './outlived.ts'
import {
  lastScan,
  notPolled,
  type ProjectOfScan,
  pollScan,
} from './poll-scan.ts'
import { scanVerdict } from './scan-verdict.ts'

export const wait: Operation = {
  many: true,
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  problems: waitProblems,
  async run(context) {
    return (await waitForScans(await projectOf(context), context)).verdict
  },
}

function waitProblems({ waitFor }: Inputs): Problem[] {
  if (waitFor !== 'none') return []
  const text = 'operation wait has nothing to do; expected finished or updated'
  return [{ input: 'wait-for', text }]
}

/**
 * The project by its token, its name, or the repository's name. Request tokens
 * need no project, so it is looked up only where a skipped scan is to be
 * followed.
 */
async function projectOf(context: OperationContext): Promise<ProjectOfScan> {
  const { projectToken, requestToken, scanOutput } = context.inputs
  if (projectToken) return knownProject(projectToken)
  if (requestToken.length + scanOutput.requestTokens.length > 0) {
    return { find: async () => (await resolveTarget(context)).project.token }
  }
  return knownProject((await findTarget(context)).project.token)
}

/** A project whose token is known. */
export function knownProject(token: string): ProjectOfScan {
  return { token, find: async () => token }
}

/**
 * Waits for the scans of all request tokens at once, and records what was seen
 * on the way, so that a cancelled wait shows how far it got. Targets of one
 * scan share its wait.
 */
export async function waitForScans(
  project: ProjectOfScan,
  context: OperationContext,
): Promise<{
  readonly verdict: Verdict
  readonly scans: readonly ScanWaited[]
}> {
  const found = await findTokens(project, context)
  for (const token of found.tokens) context.log.mask(token)
  const waited = await context.share(`wait ${found.tokens.join()}`, () =>
    pollAll(found, project, context),
  )
  context.record({ waited })
  const { scans } = waited
  const verdict = combineVerdicts(
    scans.map((scan) => scanVerdict(scan, context.inputs)),
  )
  return { verdict, scans }
}

async function pollAll(
  { tokens, source }: Tokens,
  project: ProjectOfScan,
  context: OperationContext,
): Promise<Waited> {
  const { isOutlived, withoutOutlived } = outlivedIn(tokens, source, context)
  const scans: ScanWaited[] = tokens.map(() => notPolled)
  const recordWaited = recorder(source, scans, context)
  recordWaited()
  const stop = new AbortController()
  const signal = AbortSignal.any([context.signal, stop.signal])
  const polling = tokens.map((token, index) => {
    const label = tokens.length > 1 ? `Scan ${index + 1}` : 'Scan'
    const polled = {
      token,
      project,
      label,
      isOutlived: () => isOutlived(token, scans),
    }
    return pollScan(polled, { ...context, signal }, (scan) => {
      scans[index] = scan
      recordWaited()
    })
  })
  try {
    await Promise.all(polling)
  } finally {
    // The first one that fails stops the others at their next pause.
    stop.abort()
    await Promise.allSettled(polling)
  }
  return { ...recordWaited(), scans: withoutOutlived(scans) }
}

/** Records how far the wait has come, each time it is called. */
function recorder(
  source: RequestTokenSource,
  scans: readonly ScanWaited[],
  { clock, record }: OperationContext,
): () => Waited {
  const startedMs = clock.now()
  return () => {
    const seconds = Math.round((clock.now() - startedMs) / 1_000)
    const polls = scans.reduce((sum, { polls }) => sum + polls, 0)
    const waited = { source, scans: [...scans], seconds, polls }
    record({ waited })
    return waited
  }
}

interface Tokens {
  readonly tokens: readonly string[]
  readonly source: RequestTokenSource
}

/** From the input, otherwise the scanner's output, otherwise the project's last scan. */
async function findTokens(
  project: ProjectOfScan,
  { inputs: { requestToken, scanOutput }, mend, log }: OperationContext,
): Promise<Tokens> {
  if (requestToken.length > 0) {
    return { tokens: [...new Set(requestToken)], source: 'input' }
  }
  if (scanOutput.requestTokens.length > 0) {
    log.info("Request token: taken from the scanner's output")
    return { tokens: scanOutput.requestTokens, source: 'scan-output' }
  }
  const scan = await lastScan(await project.find(), mend)
  if (scan?.requestToken) {
    const { requestToken, at = 'date not known' } = scan
    log.info(`Request token: taken from the project's last scan, ${at}`)
    return { tokens: [requestToken], source: 'discovered' }
  }
  log.info('Nothing to wait for: Mend has no record of a scan of the project')
  return { tokens: [], source: 'none' }
}
