import type { Library } from '../../../domain/library/library.ts'
import { knownLicenses } from '../../../domain/library/no-license.ts'
import { inline } from '../../text/list.ts'
import { code, type Markdown, md } from '../../text/markdown.ts'

const max = 5

export function licensesOf(library: Library): Markdown {
  const licenses = knownLicenses(library.licenses)
  if (licenses.length === 0) return md`⚠️ none known`
  return inline(licenses, max, ({ name }) => code(name, 60))
}
