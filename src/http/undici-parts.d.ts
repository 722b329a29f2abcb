/**
 * The parts of undici that are imported by their files, with the types that the
 * package publishes for them (docs/decisions/0002).
 */

declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}

declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  import { EnvHttpProxyAgent } from 'undici'
  export default EnvHttpProxyAgent
}

declare module 'undici/lib/api/api-request.js' {
  import type { Dispatcher } from 'undici'
  /** What undici's index puts on every dispatcher as `request`; it needs `dispatch` only. */
  export default function request(
    this: Pick<Dispatcher, 'dispatch'>,
    options: Dispatcher.RequestOptions,
  ): Promise<Dispatcher.ResponseData>
}

declare module 'undici/lib/api/api-connect.js' {
  import type { Dispatcher } from 'undici'

  /** What undici's index puts on every dispatcher as `connect`. */
  const connect: Dispatcher['connect']
  export default connect
}
