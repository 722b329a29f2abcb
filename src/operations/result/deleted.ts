/** What happened to the product or project that was to be deleted. */
export interface Deleted {
  readonly scope: 'product' | 'project'
  /** Absent when only a token was given and nothing has that token. */
  readonly name?: string | undefined
  /** Of a project: its product, where the product's name was needed. */
  readonly productName?: string | undefined
  /** Of a product: how many projects are deleted with it. */
  readonly projects?: number | undefined
  /**
   * `found`: it exists, and nothing has been done. `planned`: a dry run would
   * delete it. `gone`: it is no longer listed, but Mend did not confirm its
   * deletion. `refused`: Mend refused, and it is still listed. `unclear`: the
   * request was sent, and what it did is not known. `absent`: there was nothing
   * to delete.
   */
  readonly status:
    | 'found'
    | 'planned'
    | 'deleted'
    | 'gone'
    | 'refused'
    | 'unclear'
    | 'absent'
  /** With `unclear`: what to look at in Mend, a sentence; may hold untrusted text. */
  readonly look?: string | undefined
  /** With `absent`: what was not found, and the nearest names; may hold untrusted text. */
  readonly absence?: string | undefined
}
