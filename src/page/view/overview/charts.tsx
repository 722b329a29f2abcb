import { useMemo } from 'preact/hooks'
import { plain } from '../../../domain/text/clean.ts'
import { byCountThenName } from '../../../domain/text/compare.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { gravities } from '../../model/libraries.ts'
import { librariesLink } from '../../model/route.ts'
import { type Count, tally, top } from '../../model/tally.ts'
import { spelled } from '../../model/words.ts'
import { Section } from '../shared/elements.tsx'
import { type Bar, Bars, Divided } from './bars.tsx'

const mostBars = 8

interface ChartsProps {
  readonly facts: Facts
  readonly contents: Contents | null | undefined
}

/** How the libraries divide: by gravest vulnerability, license, type. */
export function Charts({ facts, contents }: ChartsProps) {
  return (
    <div class="charts">
      {!facts.alertsPending && <Gravities contents={contents} />}
      <Licenses facts={facts} />
      <Types contents={contents} />
    </div>
  )
}

function Gravities({ contents }: Pick<ChartsProps, 'contents'>) {
  const bars = useMemo(() => contents && gravityBars(contents), [contents])
  if (!bars || bars.length === 0) return null
  return (
    <Section title="Libraries by gravest vulnerability" class="across">
      <Divided bars={bars} label="Libraries by gravest vulnerability" />
    </Section>
  )
}

function gravityBars({ libraries }: Contents): Bar[] {
  const counts = gravities.map(() => 0)
  for (let row = 0; row < libraries.inventory; row++) {
    const gravity = libraries.gravity(row)
    counts[gravity] = (counts[gravity] ?? 0) + 1
  }
  return gravities
    .map((name, gravity) => ({
      label: name === 'none' ? 'no known vulnerability' : name,
      count: counts[gravity] ?? 0,
      href: librariesLink({ severity: [name] }),
      tone: name,
    }))
    .filter(({ count }) => count > 0)
}

function Licenses({
  facts: { licenses = {}, figures },
}: Pick<ChartsProps, 'facts'>) {
  const counts = Object.entries(licenses)
    .sort(byCountThenName)
    .map(([value, count]) => ({ value, count }))
  if (counts.length === 0) return null
  return (
    <Section title="Licenses" note={counts.length}>
      <Bars
        total={figures?.libraries ?? 0}
        bars={barsOf(
          counts,
          (value) => ({
            label: plain(value, 60) || '(blank)',
            href: librariesLink({ license: value }),
          }),
          (others) => counted(others, 'other license'),
        )}
      />
    </Section>
  )
}

function Types({ contents }: Pick<ChartsProps, 'contents'>) {
  const counts = useMemo(() => contents && typesOf(contents), [contents])
  if (!contents || !counts || counts.length === 0) return null
  return (
    <Section title="Types" note={counts.length}>
      <Bars
        total={contents.libraries.count}
        bars={barsOf(
          counts,
          (value) => ({
            label: plain(spelled(value), 60) || '(unknown)',
            href: librariesLink({ type: value }),
          }),
          (others) => counted(others, 'other type'),
        )}
      />
    </Section>
  )
}

function typesOf({ libraries }: Contents): Count[] {
  const rows = { length: libraries.count }
  return tally(Array.from(rows, (_, row) => libraries.text('type', row) ?? ''))
}

function barsOf(
  counts: readonly Count[],
  look: (value: string) => Pick<Bar, 'label' | 'href'>,
  rest: (others: number) => string,
): Bar[] {
  const { shown, others, rest: sum } = top(counts, mostBars)
  const bars = shown.map(({ value, count }) => ({ ...look(value), count }))
  if (others === 0) return bars
  return [...bars, { label: rest(others), count: sum, tone: 'others' as const }]
}
