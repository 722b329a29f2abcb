import {
  isVersion,
  type LibraryFix,
} from '../../../../domain/inventory/library-fix.ts'
import { isMajorStep } from '../../../../domain/inventory/version-order.ts'
import type { VulnerableLibrary } from '../../../../domain/inventory/vulnerable-libraries.ts'
import { shortName } from '../../../text/library-name.ts'
import { inline } from '../../../text/list.ts'
import {
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../../text/markdown.ts'
import type { Contents } from '../contents.ts'

const maxUpgrades = 3
const maxName = 40
/** Up to this length a name stays in one line with its version. */
const maxUnbroken = 24

/**
 * What to upgrade so that the vulnerabilities of a direct dependency go: itself,
 * or what it brings in, each by name. Mend does not say which version of the
 * direct dependency brings in the fixed ones.
 *
 * @param vulnerable what the direct dependency brings in, itself included
 */
export function upgrades(
  keyUuid: string,
  vulnerable: readonly VulnerableLibrary[],
  contents: Contents,
): Markdown {
  const own = ({ library }: VulnerableLibrary) => library.keyUuid === keyUuid
  // Itself first: that is one line in a manifest.
  const list = [
    ...vulnerable.filter(own),
    ...vulnerable.filter((one) => !own(one)),
  ]
  return inline(
    list,
    maxUpgrades,
    ({ library }) => {
      const name = shortName(library)
      const target = fixTarget(contents.fixOf(library), library.version)
      return join([code(name, maxName), target], gapAfter(name))
    },
    { between: '<br>' },
  )
}

/** Longer names break before their version, because they need not fit into a line. */
function gapAfter(name: string): string {
  return name.length > maxUnbroken ? ' ' : '&nbsp;'
}

function fixTarget(
  fix: LibraryFix | undefined,
  current: string | undefined,
): Markdown {
  if (!fix || fix.fixes === 0) return md`no fix known`
  const { version, texts: [text = ''] = [] } = fix
  if (version === undefined)
    return isVersion(text) ? code(text, 30) : prose(text, 60)
  const step = isMajorStep(current, version) ? md` ⚠️&nbsp;major` : nothing
  return md`to&nbsp;${code(version, 30)}${step}`
}
