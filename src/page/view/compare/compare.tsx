import { utcTime } from '../../../domain/text/utc-time.ts'
import type { Facts, PackedWaiver } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import {
  type DeltaLine,
  type DeltaSection,
  deltaSections,
} from '../../model/delta.ts'
import { libraryLink } from '../../model/route.ts'
import { ExternalLink, More, Pill, Section, Text } from '../shared/elements.tsx'
import type { PageProps } from '../shared/state.ts'
import { WaivedChip } from '../shared/waived.tsx'
import { EmptyNow, SideBySide } from './side-by-side.tsx'

const maxLines = 500

interface ContentsProps {
  readonly contents: Contents | null | undefined
}

/** What changed since the baseline. */
export function ComparePage({ state: { facts, contents } }: PageProps) {
  const changed = deltaSections(facts).filter(({ lines }) => lines.length > 0)
  return (
    <main id="main">
      <h1 tabIndex={-1}>Comparison with the baseline</h1>
      <Baseline facts={facts} />
      {facts.delta && <EmptyNow facts={facts} />}
      {facts.baseline?.figures && (
        <Section title="Numbers">
          <SideBySide facts={facts} />
        </Section>
      )}
      {!facts.delta && (
        <p class="empty">
          There was nothing to compare with: the input <code>baseline</code> was
          empty.
        </p>
      )}
      {facts.delta && changed.length === 0 && (
        <p class="empty">Nothing changed.</p>
      )}
      {changed.map((section) => (
        <Lines key={section.title} {...section} contents={contents} />
      ))}
    </main>
  )
}

function Baseline({ facts: { baseline } }: { facts: Facts }) {
  if (!baseline) return null
  const { name, updated, libraries } = baseline
  return (
    <p class="muted">
      Compared with <Text of={name} />
      {updated && ` of ${utcTime(updated)}`},{' '}
      {counted(libraries, 'library', 'libraries')}.
    </p>
  )
}

function Lines({ title, lines, contents }: DeltaSection & ContentsProps) {
  return (
    <Section title={title} note={grouped(lines.length)}>
      <ul class="unstyled">
        {lines.slice(0, maxLines).map((line, at) => (
          <Line key={at} line={line} contents={contents} />
        ))}
      </ul>
      <More hidden={lines.length - maxLines} />
    </Section>
  )
}

function Line({ line, contents }: { line: DeltaLine } & ContentsProps) {
  const { severity, what, url, version, change, direction } = line
  return (
    <li>
      {severity && <Pill level={severity} />}{' '}
      {what && (
        <ExternalLink to={url}>
          <bdi>{what}</bdi>
        </ExternalLink>
      )}{' '}
      <WaivedChip by={waiverOf(line, contents)} />{' '}
      <Name line={line} contents={contents} />{' '}
      <bdi class="muted">{version}</bdi>{' '}
      {change && (
        <>
          <bdi>{change.from}</bdi> → <bdi>{change.to}</bdi>{' '}
        </>
      )}
      {direction && <Direction of={direction} />}
    </li>
  )
}

/** Of a vulnerability or a license that is new. */
function waiverOf(
  { key, what }: DeltaLine,
  contents: ContentsProps['contents'],
): PackedWaiver | undefined {
  const { waivers } = contents ?? {}
  const row = contents?.find(key)
  if (!waivers || !what || row === undefined) return undefined
  return waivers.waiverOf(row, what) ?? waivers.licenseWaiverOf(row, what)
}

/** A link where the report has the library. */
function Name({
  line: { name, key },
  contents,
}: { line: DeltaLine } & ContentsProps) {
  const text = <bdi>{name || '(blank)'}</bdi>
  const known = contents?.find(key) !== undefined
  return known ? <a href={libraryLink(key)}>{text}</a> : text
}

function Direction({ of }: { of: 'up' | 'down' }) {
  return (
    <span class={`direction ${of}`}>
      <span aria-hidden="true">{of === 'up' ? '▲' : '▼'}</span>{' '}
      {of === 'up' ? 'newer' : 'older'}
    </span>
  )
}
