import type { RequestType } from '../../mend/catalogue/index.ts'

/** What is recorded of a request; never a key or a token. */
export interface RequestRecord {
  /** As sent; empty when it could not be read. */
  readonly type: RequestType | string
  /** On the world's clock. */
  readonly at: number
  /** The names of all parameters, as sent. */
  readonly parameters: readonly string[]
  /** `saveProjectTag checkout_main team=web` */
  readonly summary: string
  /** The name of the injected fault. */
  readonly fault?: string | undefined
}
