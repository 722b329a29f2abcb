import type { TransportFault } from '../../http/transport.ts'

/** Why an attempt brought no answer. Texts are untrusted, not sanitized yet. */
export type FailedAttempt =
  /** No whole HTTP answer came. */
  | { readonly kind: 'fault'; readonly fault: TransportFault }
  /** Something other than Mend answered: a gateway, a proxy, another host. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfterMs?: number | undefined
      /** Where a redirect points to; it is not followed. */
      readonly location?: string | undefined
      /** The title of a page, or a first line. */
      readonly excerpt?: string | undefined
    }
  /** HTTP success with a body that is not a JSON object. */
  | {
      readonly kind: 'unreadable'
      readonly body: UnreadableBody
      readonly excerpt?: string | undefined
    }
  /** Mend said no. */
  | {
      readonly kind: 'refused'
      /** Absent when it gave only a message. */
      readonly errorCode?: number | undefined
      readonly message?: string | undefined
    }

/** What a body is that is not a JSON object, in words for people. */
export type UnreadableBody =
  | 'empty'
  | 'a web page'
  | 'cut off'
  | 'text'
  | 'not an object'
