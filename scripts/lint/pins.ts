/** A file, or a block of a page as a whole workflow. */
export interface Checked {
  /** For people: `docs/recipes.md:12`. */
  readonly place: string
  /** What the language service takes it for. */
  readonly path: string
  readonly text: string
  /** Lines at its beginning that the page does not have. */
  readonly offset: number
  /** Where the block's fence stands in its page. */
  readonly line?: number
}

const uses = /\buses: +([^\s@#]+)@(\S+)(?: +# *(\S+))?/g

/**
 * What is wrong with the versions of actions: one that a workflow does not pin
 * by its commit, with the version beside it, and one that differs elsewhere.
 */
export function checkPins(
  files: readonly Checked[],
  blocks: readonly Checked[],
): string[] {
  const problems: string[] = []
  const versions = new Map<string, string>()
  for (const one of [...files, ...blocks]) {
    for (const [, action = '', ref = '', version] of one.text.matchAll(uses)) {
      if (action.startsWith('OWNER/')) continue
      const isPinned =
        /^[0-9a-f]{40}$/.test(ref) && /^v\d+\.\d+\.\d+$/.test(version ?? '')
      if (!isPinned)
        problems.push(
          `${one.place}: ${action}@${ref} is not pinned: action@<commit> # v1.2.3`,
        )
      const repository = action.split('/').slice(0, 2).join('/')
      const pin = [ref, version].filter(Boolean).join(' ')
      const known = versions.get(repository) ?? pin
      versions.set(repository, known)
      if (known !== pin)
        problems.push(
          `${one.place}: ${action} is ${pin} here and ${known} elsewhere`,
        )
    }
  }
  return problems
}
