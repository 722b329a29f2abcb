import type { LibraryIdentity } from '../library/library.ts'

/**
 * Mend's text about a fix without the name of the library, which stands beside it
 * anyway: `Upgrade to version org.acme:core:2.1` → `2.1`
 *
 * @param nameOf the package's name, asked for only where it may stand in the text
 */
export function shortFix(
  fix: string,
  { groupId, artifactId }: Pick<LibraryIdentity, 'groupId' | 'artifactId'>,
  nameOf: () => string,
): string {
  const [, target] = /^Upgrade to version (.+)$/i.exec(fix) ?? []
  if (target === undefined) return fix
  if (!/[: ]/.test(target)) return target
  const names = [
    `${groupId}:${artifactId}`,
    `${groupId}/${artifactId}`,
    nameOf(),
  ]
  const start = names
    .flatMap((name) => [`${name}:`, `${name} - `])
    .find((start) => target.startsWith(start))
  return target.slice(start?.length ?? 0)
}
