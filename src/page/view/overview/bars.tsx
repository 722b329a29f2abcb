import { grouped } from '../../../reports/text/markdown.ts'
import type { Gravity } from '../../model/libraries.ts'
import { percent } from '../../model/words.ts'

/** A value of a chart; its number stands beside it as text. */
export interface Bar {
  readonly label: string
  readonly count: number
  readonly href?: string | undefined
  readonly tone?: Gravity | 'others'
}

/** A bar for each value, measured against the largest. */
export function Bars({ bars, total }: { bars: readonly Bar[]; total: number }) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul class="bars">
      {bars.map(({ label, count, href, tone = 'plain' }) => (
        <li key={label}>
          <span class="label">
            {href === undefined ? label : <a href={href}>{label}</a>}
          </span>
          <svg
            viewBox="0 0 100 8"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect class="track" width="100" height="8" rx="0" />
            <rect class={tone} width={(100 * count) / most} height="8" rx="0" />
          </svg>
          <span class="count">
            {grouped(count)}{' '}
            {/* Libraries with several values would count twice in a sum. */}
            {tone !== 'others' && (
              <small>{percent(count / Math.max(1, total))}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One bar, divided; the legend below holds the numbers. */
export function Divided({
  bars,
  label,
}: {
  bars: readonly Bar[]
  label: string
}) {
  const shown = bars.filter(({ count }) => count > 0)
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const widths = shown.map(({ count }) => (1000 * count) / Math.max(1, total))
  const starts = widths.map((_, at) =>
    widths.slice(0, at).reduce((sum, width) => sum + width, 0),
  )
  const said = shown.map(({ label, count }) => `${label} ${grouped(count)}`)
  return (
    <figure class="divided">
      <svg
        viewBox="0 0 1000 12"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}: ${said.join(', ')}`}
      >
        {shown.map(({ label, tone = 'plain' }, at) => (
          <rect
            key={label}
            class={tone}
            x={starts[at] ?? 0}
            width={Math.max(widths[at] ?? 0, 2)}
            height="12"
          />
        ))}
      </svg>
      <figcaption>
        {shown.map(({ label, count, href, tone }) => (
          <span key={label} class="key">
            <i class={`dot ${tone ?? 'plain'}`} aria-hidden="true" />
            {href === undefined ? label : <a href={href}>{label}</a>}{' '}
            <b>{grouped(count)}</b> <small>{percent(count / total)}</small>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
