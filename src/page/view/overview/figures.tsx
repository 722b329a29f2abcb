import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import {
  type Figure,
  figuresOf,
  mainFigures,
  moreFigures,
} from '../../model/figures.ts'

/** The numbers of the run, those that decide as tiles; what is unknown is left out. */
export function Figures({ facts }: { facts: Facts }) {
  const figures = figuresOf(facts)
  if (!figures) return null
  const counts = (of: readonly Figure[]) =>
    of.flatMap((figure) => {
      const count = figure.of(figures)
      // Several projects have no common page of libraries.
      const linked = !facts.portfolio && !facts.projects
      return count === undefined ? [] : [{ figure, count, linked }]
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
  /** Whether what was counted can be shown. */
  readonly linked: boolean
}

function Tile({ figure, count, linked }: CountProps) {
  const { title, href, level, warns } = figure
  const tone = level ?? (warns && 'warn')
  return (
    <li class={count > 0 ? tone : 'zero'}>
      <b>{grouped(count)}</b>
      {linked && count > 0 ? <a href={href}>{title}</a> : <span>{title}</span>}
    </li>
  )
}

function Line({ figure: { title, href }, count, linked }: CountProps) {
  return (
    <li>
      {linked && count > 0 ? <a href={href}>{title}</a> : title}{' '}
      <b>{grouped(count)}</b>
    </li>
  )
}
