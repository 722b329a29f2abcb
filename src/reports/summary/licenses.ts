import type { InventoryFigures } from '../../domain/figures.ts'
import type { Section } from '../fit.ts'
import { code, details, type Markdown, md, prose, table } from '../markdown.ts'
import { more, mostOf, priorities, type Source } from './source.ts'

const mostRows = 15

/** How often each license occurs; libraries without one are a row of their own. */
export function licenses(source: Source): Section | undefined {
  const figures = source.result.reported?.inventoryFigures
  if (!figures || figures.licenses.size === 0) return undefined
  const { licenses, noLicense } = figures
  const bare = noLicense > 0 ? `, none known for ${noLicense}` : ''
  return {
    id: 'licenses',
    full: details(
      `📜 Licenses: ${licenses.size}${bare}`,
      table(
        [md`License`, md`Libraries`, md`Share`],
        rows(figures, mostOf(mostRows, source)),
        alignment,
      ),
    ),
    brief: md`Licenses: ${more(licenses.size, source)}.`,
    priority: priorities.licenses,
  }
}

const alignment = ['left', 'right', 'right'] as const

function rows(
  { licenses, libraries, noLicense }: InventoryFigures,
  most: number,
) {
  const counts = [...licenses]
  const rest = counts.slice(most)
  const others = rest.reduce((sum, [, count]) => sum + count, 0)
  const row = (label: Markdown, count: number) => [
    label,
    md`${count}`,
    share(count, libraries),
  ]
  return [
    ...counts.slice(0, most).map(([name, count]) => row(code(name, 60), count)),
    ...(rest.length > 0 ? [row(md`${rest.length} others`, others)] : []),
    ...(noLicense > 0 ? [row(md`⚠️ none known`, noLicense)] : []),
  ]
}

/** Of all libraries; a library with several licenses counts under each. */
function share(count: number, libraries: number): Markdown {
  if (libraries === 0) return md``
  const percent = (100 * count) / libraries
  return prose(
    percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`,
  )
}
