import type { InventoryFigures } from '../../../../domain/inventory/figures.ts'
import { elsewhere, first } from '../../../text/list.ts'
import {
  blocks,
  code,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../../text/markdown.ts'
import { pie, type Slice } from '../../../text/mermaid.ts'
import { counted, libraryCount } from '../../../text/words.ts'
import { folded, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'
import { licensesToReview } from './licenses-to-review.ts'

const maxRows = 15
const maxSlices = 5

/** What to review, then how often each license occurs; having none is a row of its own. */
export function licenses(contents: Contents): Section | undefined {
  const { figures } = contents
  if (!figures || figures.libraries === 0) return undefined
  const { licenses, noLicense } = figures
  const review = licensesToReview(contents)
  const title = [
    `📜 ${counted(licenses.size, 'license')}`,
    ...review.phrases,
    ...(noLicense > 0 ? [`none known for ${libraryCount(noLicense)}`] : []),
  ].join(' · ')
  return folded('licenses', title, {
    full: blocks(
      review.text,
      licenseTable(figures, contents),
      severalNote(figures),
      pie(slices(figures)),
    ),
    brief: elsewhere(md`Licenses`, licenses.size, contents),
  })
}

function licenseTable(
  { licenses, libraries, noLicense }: InventoryFigures,
  contents: Contents,
): Markdown {
  const counts = [...licenses]
  const shown = first(counts, maxRows, contents)
  const rest = counts.slice(shown.length)
  const row = (label: Markdown, count: number) => [
    label,
    md`${count}`,
    share(count, libraries),
  ]
  return table(
    [md`License`, md`Libraries`, md`Share`],
    [
      ...shown.map(([name, count]) => row(code(name, 60), count)),
      ...(rest.length > 0
        ? [row(prose(counted(rest.length, 'other')), sum(rest))]
        : []),
      ...(noLicense > 0 ? [row(md`⚠️ none known`, noLicense)] : []),
    ],
    ['left', 'right', 'right'],
  )
}

function slices({ licenses, noLicense }: InventoryFigures): Slice[] {
  const counts = [...licenses]
  const rest = counts.slice(maxSlices)
  return [
    ...counts.slice(0, maxSlices).map(([name, size]) => ({ name, size })),
    { name: counted(rest.length, 'other'), size: sum(rest) },
    { name: 'none known', size: noLicense },
  ]
}

/** Only then do the shares of the pie chart differ from those of the table. */
function severalNote({ licenses, libraries, noLicense }: InventoryFigures) {
  return sum([...licenses]) + noLicense > libraries
    ? md`A library with several licenses counts once for each of them, in the table and in the chart.`
    : nothing
}

function sum(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((all, [, count]) => all + count, 0)
}

/** Of all libraries; a library with several licenses counts once for each. */
function share(count: number, libraries: number): Markdown {
  const percent = (100 * count) / libraries
  return prose(percent > 0 && percent < 1 ? '<1%' : `${Math.round(percent)}%`)
}
