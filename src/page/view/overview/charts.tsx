import { useMemo } from 'preact/hooks'
import { plain } from '../../../domain/text/clean.ts'
import { byCountThenName } from '../../../domain/text/compare.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { hasLists } from '../../model/figures.ts'
import { readable } from '../../model/format.ts'
import { severitiesOf, typesOf } from '../../model/libraries/filter-options.ts'
import { librariesLink } from '../../model/route.ts'
import { levelWords, severityLevels } from '../../model/severity.ts'
import { type Count, tally, topCounts } from '../../model/tally.ts'
import { Section } from '../shared/elements.tsx'
import { type Bar, Bars, StackedBar } from './bars.tsx'

const maxBars = 8

interface ChartsProps {
  readonly facts: Facts
  readonly contents: Contents | null | undefined
}

/** The libraries by severity, license and type. */
export function Charts({ facts, contents }: ChartsProps) {
  return (
    <div class="charts">
      {contents && !facts.alertsPending && <Severities contents={contents} />}
      <Licenses facts={facts} />
      {contents && <Types contents={contents} />}
    </div>
  )
}

function Severities({ contents }: { contents: Contents }) {
  const bars = useMemo(() => severityBars(contents), [contents])
  if (bars.length === 0) return null
  const title = 'Libraries by most severe vulnerability'
  return (
    <Section title={title} class="full-width">
      <StackedBar bars={bars} label={title} />
    </Section>
  )
}

function severityBars({ libraries }: Contents): Bar[] {
  const counts = severitiesOf(libraries)
  return severityLevels
    .map((name) => ({
      label: levelWords(name),
      count: counts.get(name) ?? 0,
      href: librariesLink({ severity: [name] }),
      tone: name,
    }))
    .filter(({ count }) => count > 0)
}

function Licenses({ facts }: { facts: Facts }) {
  const { licenses = {}, figures } = facts
  const { libraries = 0, noLicense = 0 } = figures ?? {}
  const counts = Object.entries(licenses)
    .sort(byCountThenName)
    .map(([value, count]) => ({ value, count }))
  const look = (value: string) => ({
    label: plain(value, 60) || '(blank)',
    href: hasLists(facts) ? librariesLink({ license: value }) : undefined,
  })
  const none = { ...look(''), label: 'none known', count: noLicense }
  const bars = barsOf(counts, look, 'other license')
  if (noLicense > 0) bars.push({ ...none, tone: 'none' })
  if (bars.length === 0) return null
  return (
    <Section title="Licenses" note={counts.length}>
      <Bars total={libraries} bars={bars} />
    </Section>
  )
}

function Types({ contents: { libraries } }: { contents: Contents }) {
  const counts = useMemo(() => tally(typesOf(libraries)), [libraries])
  if (counts.length === 0) return null
  const look = (value: string) => ({
    label: readable(value) || '(unknown)',
    href: librariesLink({ type: value }),
  })
  return (
    <Section title="Types" note={counts.length}>
      <Bars total={libraries.count} bars={barsOf(counts, look, 'other type')} />
    </Section>
  )
}

function barsOf(
  counts: readonly Count[],
  look: (value: string) => Pick<Bar, 'label' | 'href'>,
  other: string,
): Bar[] {
  const { shown, others, sum } = topCounts(counts, maxBars)
  const bars = shown.map(({ value, count }) => ({ ...look(value), count }))
  if (others === 0) return bars
  return [
    ...bars,
    { label: counted(others, other), count: sum, tone: 'others' },
  ]
}
