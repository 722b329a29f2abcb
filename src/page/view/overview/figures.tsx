import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import {
  type Figure,
  figuresOf,
  hasLists,
  mainFigures,
  moreFigures,
} from '../../model/figures.ts'
import { Label } from './bars.tsx'

/** The numbers of the run, those that decide as tiles; what is unknown is left out. */
export function Figures({ facts }: { facts: Facts }) {
  const figures = figuresOf(facts)
  if (!figures) return null
  const counts = (of: readonly Figure[]) =>
    of.flatMap((figure) => {
      const count = figure.of(figures)
      const href = hasLists(facts) && count ? figure.href : undefined
      return count === undefined ? [] : [{ figure, count, href }]
    })
  return (
    <div>
      <ul class="tiles" aria-label="Figures">
        {counts(mainFigures).map((one) => (
          <Tile key={one.figure.title} {...one} />
        ))}
      </ul>
      <ul class="more-figures" aria-label="More figures">
        {counts(moreFigures).map((one) => (
          <Line key={one.figure.title} {...one} />
        ))}
      </ul>
    </div>
  )
}

interface CountProps {
  readonly figure: Figure
  readonly count: number
  /** Absent where what was counted cannot be shown. */
  readonly href: string | undefined
}

function Tile({ figure: { title, level, warns }, count, href }: CountProps) {
  const tone = level ?? (warns && 'warn')
  return (
    <li class={count > 0 ? tone : 'zero'}>
      <b>{grouped(count)}</b>
      <span>
        <Label label={title} href={href} />
      </span>
    </li>
  )
}

function Line({ figure: { title }, count, href }: CountProps) {
  return (
    <li>
      <Label label={title} href={href} /> <b>{grouped(count)}</b>
    </li>
  )
}
