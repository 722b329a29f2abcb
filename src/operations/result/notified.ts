import type { Tag } from '../../domain/tags/tags.ts'

/** A present tag of the project that both expressions of the rule match. */
export interface MatchedTag extends Tag {
  /** The expressions match all of key and value, not only parts. */
  readonly whole: boolean
}

/** The organization's rule for "project setup completed" mails, as it was to be sent. */
export interface Notified {
  readonly action: 'ENABLED' | 'DISABLED' | 'CUSTOM'
  readonly keyRegex?: string | undefined
  readonly valueRegex?: string | undefined
  /**
   * `planned`: a dry run would set it. `not-done`: it was not sent. `unclear`: it
   * was sent, and whether it is set is not known.
   */
  readonly status: 'planned' | 'not-done' | 'set' | 'refused' | 'unclear'
  /** With `refused`: Mend's words, which are untrusted text. */
  readonly said?: string | undefined
  /** With `unclear`: what to look at in Mend, a sentence. */
  readonly look?: string | undefined
  /** With CUSTOM: the project's tags that the expressions match. */
  readonly compared?:
    | { readonly tags: readonly MatchedTag[]; readonly of: number }
    | undefined
  /** Why no tags were compared; may hold untrusted text. */
  readonly notCompared?: string | undefined
}
