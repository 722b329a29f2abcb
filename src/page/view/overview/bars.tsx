import { grouped } from '../../../reports/text/markdown.ts'
import { percent } from '../../model/format.ts'
import type { SeverityLevel } from '../../model/severity.ts'

/** A value of a chart; its number stands beside it as text. */
export interface Bar {
  readonly label: string
  readonly count: number
  readonly href?: string | undefined
  readonly tone?: SeverityLevel | 'others'
}

/** A bar for each value, relative to the largest. */
export function Bars({ bars, total }: { bars: readonly Bar[]; total: number }) {
  const max = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul class="bars">
      {bars.map((bar) => (
        <li key={bar.label}>
          <span class="label">
            <Label {...bar} />
          </span>
          <svg
            viewBox="0 0 100 8"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect class="track" width="100" height="8" />
            <rect
              class={bar.tone ?? 'plain'}
              width={(100 * bar.count) / max}
              height="8"
            />
          </svg>
          <span class="count">
            {grouped(bar.count)}{' '}
            {/* Libraries with several values would count twice in a sum. */}
            {bar.tone !== 'others' && (
              <small>{percent(bar.count / Math.max(1, total))}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A link where there is anything to lead to. */
export function Label({ label, href }: Pick<Bar, 'label' | 'href'>) {
  return href === undefined ? label : <a href={href}>{label}</a>
}

interface StackedBarProps {
  /** None of them 0. */
  readonly bars: readonly Bar[]
  readonly label: string
}

/** One bar of parts; the legend below it has the numbers. */
export function StackedBar({ bars, label }: StackedBarProps) {
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  return (
    <figure class="stacked-bar">
      <Parts bars={bars} label={label} total={total} />
      <figcaption>
        {bars.map((bar) => (
          <span key={bar.label}>
            <i class={`dot ${bar.tone ?? 'plain'}`} aria-hidden="true" />
            <Label {...bar} /> <b>{grouped(bar.count)}</b>{' '}
            <small>{percent(bar.count / total)}</small>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function Parts({ bars, label, total }: StackedBarProps & { total: number }) {
  const values = bars.map(({ label, count }) => `${label} ${grouped(count)}`)
  let start = 0
  return (
    <svg
      viewBox="0 0 1000 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${values.join(', ')}`}
    >
      {bars.map(({ label, count, tone = 'plain' }, at) => {
        const width = (1000 * count) / total
        const gap = at && 3
        start += width
        return (
          <rect
            key={label}
            class={tone}
            x={Math.min(start - width + gap, 998)}
            width={Math.max(width - gap, 2)}
            height="12"
          />
        )
      })}
    </svg>
  )
}
