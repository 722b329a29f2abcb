/** 10,000 waivers have 1.5 MB. */
export const maxPolicyBytes = 2_000_000

/** Where a policy file lies. */
export type PolicySource = {
  /** As the input names it. */
  readonly name: string
} & (
  | { readonly kind: 'workspace'; readonly path: string }
  | {
      readonly kind: 'repository'
      readonly owner: string
      readonly repository: string
      /** Without a leading slash. */
      readonly path: string
      /** A branch, a tag or a commit. */
      readonly ref: string
    }
)

/** What GitHub allows as the name of an owner and of a repository. */
const ownerShape = /^[A-Za-z0-9][\w-]{0,99}$/
const repositoryShape = /^(?!\.{1,2}$)[\w.-]{1,100}$/
/** What git does not allow in a ref (git-check-ref-format), and what is a path's. */
const noRef = /[\p{Cc}\s~^:?*[\\]|\.\.|\/\/|^[/.-]|[/.]$|\.lock$/u

/**
 * A line of the input `policy`. Without `@` it is a path in the workspace, and so
 * it is with `./` before it; otherwise the ref stands after the last `@`. A text
 * says what is accepted instead.
 *
 * `.mend/policy.yml` · `acme/security/policies/mend.yml@main`
 */
export function parsePolicySource(line: string): PolicySource | string {
  if (/\p{Cc}/u.test(line)) return wrong(line, 'control characters')
  const at = line.lastIndexOf('@')
  if (at < 0 || line.startsWith('./')) {
    return { name: line, kind: 'workspace', path: line }
  }
  const [owner = '', repository = '', ...folders] = line.slice(0, at).split('/')
  const ref = line.slice(at + 1)
  if (ref === '') return wrong(line, 'no ref after the @')
  if (noRef.test(ref)) return wrong(line, `no valid ref: "${ref}"`)
  const isPath = folders.length > 0 && folders.every(isFolder)
  if (ownerShape.test(owner) && repositoryShape.test(repository) && isPath) {
    const path = folders.join('/')
    return { name: line, kind: 'repository', owner, repository, path, ref }
  }
  return wrong(line, 'no owner, repository and path before the @')
}

function isFolder(name: string): boolean {
  return !/^\.{0,2}$|\\/.test(name)
}

function wrong(line: string, found: string): string {
  return `"${line}": expected a path in the workspace, or owner/repository/path@ref; found ${found}. A local path with an @ begins with ./`
}
