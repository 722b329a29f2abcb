import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import type {
  RequestTokenSource,
  ScanWaited,
  Waited,
} from '../result/waited.ts'
import { findTarget } from '../target/resolve.ts'
import { looksUpProducts } from '../target/target.ts'
import { combineVerdicts } from '../verdict.ts'
import { outlivedIn } from './outlived.ts'
import { lastScanToken, notPolled, pollScan } from './poll-scan.ts'
import { scanVerdict } from './scan-verdict.ts'

export const wait: Operation = {
  many: true,
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  problems: waitProblems,
  async run(context) {
    const project = await projectOf(context)
    return (await waitForScans(project, context)).verdict
  },
}

function waitProblems({ waitFor }: Inputs): Problem[] {
  if (waitFor !== 'none') return []
  const text = 'operation wait has nothing to do; expected finished or updated'
  return [{ input: 'wait-for', text }]
}

/** With request tokens the wait needs no look-up of the project. */
async function projectOf(
  context: OperationContext,
): Promise<string | undefined> {
  const { projectToken, requestToken, scanOutput } = context.inputs
  if (projectToken) return projectToken
  if (requestToken.length + scanOutput.requestTokens.length > 0) {
    return undefined
  }
  return (await findTarget(context)).project.token
}

/**
 * Waits for the scans of all request tokens at once, and records what was seen
 * on the way, so that a cancelled wait shows how far it got. Targets of one
 * scan share its wait.
 */
export async function waitForScans(
  project: string | undefined,
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
  project: string | undefined,
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
  project: string | undefined,
  { inputs: { requestToken, scanOutput }, mend, log }: OperationContext,
): Promise<Tokens> {
  if (requestToken.length > 0) {
    return { tokens: [...new Set(requestToken)], source: 'input' }
  }
  if (scanOutput.requestTokens.length > 0) {
    log.info("Request token: taken from the scanner's output")
    return { tokens: scanOutput.requestTokens, source: 'scan-output' }
  }
  const token = project && (await lastScanToken(project, mend))
  if (token) {
    log.info("Request token: taken from the project's last scan")
    return { tokens: [token], source: 'discovered' }
  }
  log.info('Nothing to wait for: Mend has no record of a scan of the project')
  return { tokens: [], source: 'none' }
}
