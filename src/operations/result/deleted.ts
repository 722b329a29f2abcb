/** What became of the product or project that was to be deleted. */
export interface Deleted {
  readonly scope: 'product' | 'project'
  /** Absent when only a token was given, and nothing has it. */
  readonly name?: string | undefined
  /** Of a project: its product, where the product's name was needed. */
  readonly productName?: string | undefined
  /** Of a product: how many projects go with it. */
  readonly projects?: number | undefined
  /**
   * `found`: it is there, and nothing has been done. `planned`: a dry run would
   * delete it. `unclear`: it is gone; the answer to its deletion was lost.
   * `absent`: there was nothing to delete.
   */
  readonly status: 'found' | 'planned' | 'deleted' | 'unclear' | 'absent'
  /** With `absent`: what is not there, and the nearest names; may hold foreign text. */
  readonly absence?: string | undefined
}
