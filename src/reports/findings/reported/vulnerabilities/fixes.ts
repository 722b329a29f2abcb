import { versionOrder } from '../../../../domain/inventory/version-order.ts'
import type { VulnerableLibrary } from '../../../../domain/inventory/vulnerable-libraries.ts'
import { packageName } from '../../../../domain/library/identity.ts'
import type { Library } from '../../../../domain/library/library.ts'
import { inline } from '../../../text/list.ts'
import { code, type Markdown, md, prose } from '../../../text/markdown.ts'

const maxFixes = 2

/** What fixes a library: the version that fixes all, where Mend names nothing but versions. */
export function fixes({
  library,
  vulnerabilities,
}: VulnerableLibrary): Markdown {
  const known = vulnerabilities.flatMap(({ fix }) =>
    fix === undefined ? [] : [shortFix(fix, library)],
  )
  if (known.length === 0) return md`none known`
  const without = vulnerabilities.length - known.length
  const list = known.every(isVersion)
    ? known.toSorted(versionOrder).slice(-1)
    : [...new Set(known)]
  const shown = inline(list, maxFixes, fixCell, { between: '<br>' })
  return without > 0 ? md`${shown}<br>${without} without a fix` : shown
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
