import {
  type PackageOrder,
  versionOrder,
} from '../../../../domain/inventory/version-order.ts'
import type { VulnerableLibrary } from '../../../../domain/inventory/vulnerable-libraries.ts'
import { identityOf, packageName } from '../../../../domain/library/identity.ts'
import type { Library } from '../../../../domain/library/library.ts'
import { inline } from '../../../text/list.ts'
import { code, type Markdown, md, prose } from '../../../text/markdown.ts'

const maxFixes = 2

/** What fixes a library: the version that fixes all, where Mend names nothing but versions. */
export function fixes(
  one: VulnerableLibrary,
  packageOrder: PackageOrder = () => versionOrder,
): Markdown {
  const { library, vulnerabilities } = one
  const known = knownFixes(one)
  if (known.length === 0) return md`none known`
  const without = vulnerabilities.length - known.length
  const list = known.every(isVersion)
    ? known.toSorted(packageOrder(identityOf(library).type, known)).slice(-1)
    : [...new Set(known)]
  const shown = inline(list, maxFixes, fixCell, { between: '<br>' })
  return without > 0 ? md`${shown}<br>${without} without a fix` : shown
}

/** Whether a library has several versions as fixes, which then have to be compared. */
export function comparesFixes(libraries: readonly Library[]): boolean {
  return libraries.some((library) => {
    const { vulnerabilities } = library
    if (vulnerabilities.length < 2) return false
    return new Set(knownFixes({ library, vulnerabilities })).size > 1
  })
}

function knownFixes({
  library,
  vulnerabilities,
}: Pick<VulnerableLibrary, 'library' | 'vulnerabilities'>): string[] {
  return vulnerabilities.flatMap(({ fix }) =>
    fix === undefined ? [] : [shortFix(fix, library)],
  )
}

/**
 * Without the name of the library, which stands beside it anyway:
 * `Upgrade to version org.acme:core:2.1` → `2.1`
 */
function shortFix(fix: string, library: Library): string {
  const [, target] = /^Upgrade to version (.+)$/i.exec(fix) ?? []
  if (target === undefined) return fix
  const { groupId, artifactId } = library
  const names = [
    `${groupId}:${artifactId}`,
    `${groupId}/${artifactId}`,
    packageName(library),
  ]
  const start = names
    .flatMap((name) => [`${name}:`, `${name} - `])
    .find((start) => target.startsWith(start))
  return target.slice(start?.length ?? 0)
}

function fixCell(fix: string): Markdown {
  return isVersion(fix) ? code(fix, 30) : prose(fix, 60)
}

function isVersion(text: string): boolean {
  return /^v?\d[\w.+-]{0,28}$/i.test(text)
}
