import { severities } from '../../domain/library/library.ts'
import type { Facts } from '../../reports/html/data.ts'
import { grouped } from '../../reports/text/markdown.ts'
import { capitalized } from './format.ts'
import type { SeverityLevel } from './severity.ts'

/** A number of the baseline beside the one of this run. */
export interface BeforeAfter {
  readonly title: string
  readonly before: number
  readonly after: number
  readonly tone?: SeverityLevel | undefined
}

type Figures = NonNullable<Facts['figures']>

/** Those that both sides know; none without a baseline. */
export function beforeAfter({
  figures,
  baseline,
}: Pick<Facts, 'figures' | 'baseline'>): BeforeAfter[] {
  const { figures: earlier } = baseline ?? {}
  if (!figures || !earlier) return []
  const line = (
    title: string,
    of: (figures: Figures) => number | undefined,
    tone?: SeverityLevel,
  ): BeforeAfter[] => {
    const [before, after] = [of(earlier), of(figures)]
    if (before === undefined || after === undefined) return []
    return [{ title, before, after, tone }]
  }
  return [
    line('Libraries', ({ libraries }) => libraries),
    line('Vulnerable libraries', (one) => one.vulnerableLibraries),
    ...severities.map((name) =>
      line(
        `${capitalized(name)} findings`,
        ({ bySeverity }) => bySeverity?.[name],
        name,
      ),
    ),
    line('No license', ({ noLicense }) => noLicense),
    line('Outdated', ({ outdated }) => outdated),
  ].flat()
}

/** `+3`, `−1,200`, `±0` */
export function changeWords({ before, after }: BeforeAfter): string {
  const change = after - before
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±'
  return sign + grouped(Math.abs(change))
}
