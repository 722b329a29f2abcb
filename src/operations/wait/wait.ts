import { scanToken } from '../../domain/scan/project-state.ts'
import { findTarget } from '../ensure.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import type {
  RequestTokenSource,
  ScanWaited,
  Waited,
} from '../result/waited.ts'
import { looksUpProducts, targetProblems } from '../target/target.ts'
import { combineVerdicts } from '../verdict.ts'
import { pollScan } from './poll-scan.ts'
import { scanVerdict } from './scan-verdict.ts'

export const wait: Operation = {
  many: true,
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  problems: (inputs) => [...targetProblems(inputs), ...waitProblems(inputs)],
  async run(inputs, context) {
    const project = await projectToken(inputs, context)
    return (await waitForScans(project, inputs, context)).verdict
  },
}

function waitProblems({ waitFor }: Inputs): Problem[] {
  if (waitFor !== 'none') return []
  const text = 'operation wait has nothing to do; expected finished or updated'
  return [{ input: 'wait-for', text }]
}

/** With request tokens at hand the project need not be looked up to wait. */
async function projectToken(
  inputs: Inputs,
  context: OperationContext,
): Promise<string | undefined> {
  if (inputs.projectToken) return inputs.projectToken
  const { requestToken, scanOutput } = inputs
  if (requestToken.length + scanOutput.requestTokens.length > 0) {
    return undefined
  }
  return (await findTarget(inputs, context, false)).project.token
}

/**
 * Waits until every request token has come to its end, all at once, and
 * records what was seen on the way, so that a cancelled wait shows how far it
 * was. Targets of one scan wait for it together.
 */
export async function waitForScans(
  project: string | undefined,
  inputs: Inputs,
  context: OperationContext,
): Promise<{
  readonly verdict: Verdict
  readonly scans: readonly ScanWaited[]
}> {
  const found = await findTokens(project, inputs, context)
  for (const token of found.tokens) context.log.mask(token)
  const waited = await context.share(`wait ${found.tokens.join()}`, () =>
    watchAll(found, project, inputs, context),
  )
  context.record({ waited })
  const { scans } = waited
  const verdict = combineVerdicts(
    scans.map((scan) => scanVerdict(scan, inputs)),
  )
  return { verdict, scans }
}

async function watchAll(
  { tokens, source }: Tokens,
  project: string | undefined,
  inputs: Inputs,
  context: OperationContext,
): Promise<Waited> {
  const startedMs = context.clock.now()
  const scans: ScanWaited[] = tokens.map(() => notPolled)
  const waited = () => waitedOf(source, scans, context.clock.now() - startedMs)
  context.record({ waited: waited() })
  await allOrNone(context, (linked) =>
    tokens.map((token, index) => {
      const label = tokens.length > 1 ? `Scan ${index + 1}` : 'Scan'
      return pollScan({ token, project, label }, inputs, linked, (scan) => {
        scans[index] = scan
        context.record({ waited: waited() })
      })
    }),
  )
  return waited()
}

/** Waits for all; the first that fails stops the others at their next pause. */
async function allOrNone(
  context: OperationContext,
  start: (linked: OperationContext) => Promise<void>[],
): Promise<void> {
  const stop = new AbortController()
  const signal = AbortSignal.any([context.signal, stop.signal])
  const watches = start({ ...context, signal })
  try {
    await Promise.all(watches)
  } finally {
    stop.abort()
    await Promise.allSettled(watches)
  }
}

const notPolled: ScanWaited = {
  changes: [],
  polls: 0,
  seconds: 0,
  followed: false,
}

function waitedOf(
  source: RequestTokenSource,
  scans: readonly ScanWaited[],
  elapsedMs: number,
): Waited {
  return {
    source,
    scans: [...scans],
    seconds: Math.round(elapsedMs / 1_000),
    polls: scans.reduce((sum, { polls }) => sum + polls, 0),
  }
}

interface Tokens {
  readonly tokens: readonly string[]
  readonly source: RequestTokenSource
}

/** From the input, otherwise the scanner's output, otherwise the project's last scan. */
async function findTokens(
  project: string | undefined,
  { requestToken, scanOutput }: Inputs,
  { mend, log }: OperationContext,
): Promise<Tokens> {
  if (requestToken.length > 0) {
    return { tokens: [...new Set(requestToken)], source: 'input' }
  }
  if (scanOutput.requestTokens.length > 0) {
    log.info("Request token: taken from the scanner's output")
    return { tokens: scanOutput.requestTokens, source: 'scan-output' }
  }
  const token = project
    ? scanToken(
        await mend.call('getProjectLastModification', {
          projectToken: project,
        }),
      )
    : undefined
  if (token) {
    log.info("Request token: taken from the project's last scan")
    return { tokens: [token], source: 'discovered' }
  }
  log.info('Nothing to wait for: the project has no scan that Mend remembers')
  return { tokens: [], source: 'none' }
}
