import type { InventoryFigures } from '../../../../domain/inventory/figures.ts'
import { more, mostOf, priorities, type Source } from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  blocks,
  code,
  details,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../../text/markdown.ts'
import { pie, type Slice } from '../../../text/mermaid.ts'
import { counted } from '../../../text/words.ts'
import { doubtfulLicenses } from './licenses-to-review.ts'

const mostRows = 15
const mostSlices = 5

/** What to look at first, then how often each license occurs; none is a row of its own. */
export function licenses(source: Source): Section | undefined {
  const figures = source.result.reported?.inventoryFigures
  if (!figures || figures.libraries === 0) return undefined
  const { licenses, noLicense } = figures
  const doubtful = doubtfulLicenses(source)
  const parts = [
    `📜 ${counted(licenses.size, 'license')}`,
    ...doubtful.phrases,
    ...(noLicense > 0
      ? [`none known for ${counted(noLicense, 'library', 'libraries')}`]
      : []),
  ]
  return {
    id: 'licenses',
    full: details(
      parts.join(' · '),
      blocks(
        doubtful.text,
        table(
          [md`License`, md`Libraries`, md`Share`],
          rows(figures, mostOf(mostRows, source)),
          alignment,
        ),
        severalNote(figures),
        pie(slices(figures)),
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
  const row = (label: Markdown, count: number) => [
    label,
    md`${count}`,
    share(count, libraries),
  ]
  return [
    ...counts.slice(0, most).map(([name, count]) => row(code(name, 60), count)),
    ...(rest.length > 0 ? [row(md`${rest.length} others`, sum(rest))] : []),
    ...(noLicense > 0 ? [row(md`⚠️ none known`, noLicense)] : []),
  ]
}

function slices({ licenses, noLicense }: InventoryFigures): Slice[] {
  const counts = [...licenses]
  const rest = counts.slice(mostSlices)
  return [
    ...counts.slice(0, mostSlices).map(([name, size]) => ({ name, size })),
    { name: `${rest.length} others`, size: sum(rest) },
    { name: 'none known', size: noLicense },
  ]
}

/** Only where it is so do the shares of the picture differ from those of the table. */
function severalNote({ licenses, libraries, noLicense }: InventoryFigures) {
  return sum([...licenses]) + noLicense > libraries
    ? md`A library with several licenses counts under each; the picture shares out all of these mentions.`
    : nothing
}

function sum(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((all, [, count]) => all + count, 0)
}

/** Of all libraries; a library with several licenses counts under each. */
function share(count: number, libraries: number): Markdown {
  if (libraries === 0) return md``
  const percent = (100 * count) / libraries
  return prose(
    percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`,
  )
}
