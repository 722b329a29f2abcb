import { runPolicy } from '../../domain/gate/run-policy.ts'
import type { Policy } from '../../domain/gate/waivers/waiver.ts'
import { createClient, type Mend } from '../../mend/client.ts'
import { version } from '../../version.ts'
import { operations } from '../index.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import { sharing } from '../selection/targets.ts'
import type { Connection, Surroundings } from './surroundings.ts'

/** What all targets of a run may use, until it is closed. */
interface OpenContext {
  readonly context: OperationContext
  /** Also ends what GitHub is still asked for. */
  close(): Promise<void>
}

/** Opens the way to Mend. */
export async function openContext(
  inputs: Inputs,
  policies: readonly Policy[],
  surroundings: Surroundings,
): Promise<OpenContext> {
  const connection = await surroundings.connect(inputs)
  const over = new AbortController()
  const ending = () => AbortSignal.any([surroundings.signal, over.signal])
  const context: OperationContext = {
    ...surroundings,
    inputs,
    describeRepository: (wanted) =>
      surroundings.describeRepository(wanted, inputs, ending()),
    readPermissions: (wanted) =>
      surroundings.readPermissions(wanted, inputs, ending()),
    mend: clientFor(inputs, connection, surroundings),
    policy: runPolicy(inputs.failOn, policies),
    progress: surroundings.log.info,
    share: sharing(),
    known: new Map(),
    record: () => undefined,
    saveReport: async () => undefined,
  }
  const close = () => {
    over.abort()
    return connection.close()
  }
  return { context, close }
}

function clientFor(
  inputs: Inputs,
  { send, proxy }: Connection,
  { clock, log, signal }: Surroundings,
): Mend {
  const { userKey, orgToken, retries, concurrency } = inputs
  const changesNothing = operations[inputs.operation].changesNothing?.(inputs)
  const dryRun = inputs.dryRun || (changesNothing ?? false)
  return createClient({
    ...{ userKey, orgToken, retries, dryRun, version, clock, log, signal },
    transport: send,
    concurrency,
    proxy,
    deadlineMs: 5 * inputs.requestTimeout,
    server: inputs.serverUrl.origin,
  })
}
