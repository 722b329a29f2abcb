import type { Tag } from '../../domain/tags/tags.ts'

/** A present tag of the project that both expressions of the rule match. */
export interface MatchedTag extends Tag {
  /** The expressions match key and value whole, not only parts of them. */
  readonly whole: boolean
}

/** The organization's rule for "project setup completed" mails, as it was sent. */
export interface Notified {
  readonly action: 'ENABLED' | 'DISABLED' | 'CUSTOM'
  readonly keyRegex?: string | undefined
  readonly valueRegex?: string | undefined
  /** False on a dry run, and when Mend refused. */
  readonly sent: boolean
  /** With CUSTOM: the project's tags, held against the expressions. */
  readonly compared?:
    | { readonly tags: readonly MatchedTag[]; readonly of: number }
    | undefined
  /** Why nothing was compared; may hold foreign text. */
  readonly notCompared?: string | undefined
}
