import type { Tag } from '../../domain/tags/tags.ts'

/** A present tag of the project that both expressions of the rule match. */
export interface MatchedTag extends Tag {
  /** The expressions match all of key and value, not only parts. */
  readonly whole: boolean
}

/** The organization's rule for "project setup completed" mails, as it was sent. */
export interface Notified {
  readonly action: 'ENABLED' | 'DISABLED' | 'CUSTOM'
  readonly keyRegex?: string | undefined
  readonly valueRegex?: string | undefined
  /** False on a dry run, and when Mend refused. */
  readonly sent: boolean
  /** With CUSTOM: the project's tags that the expressions match. */
  readonly compared?:
    | { readonly tags: readonly MatchedTag[]; readonly of: number }
    | undefined
  /** Why no tags were compared; may hold untrusted text. */
  readonly notCompared?: string | undefined
}
