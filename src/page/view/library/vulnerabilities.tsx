import type { Vulnerability } from '../../../domain/library/library.ts'
import type { PackedWaiver } from '../../../reports/html/data.ts'
import { bySeverity, levelOf } from '../../model/severity.ts'
import {
  ExternalLink,
  Pill,
  type RowProps,
  Section,
  Text,
} from '../shared/elements.tsx'
import { WaivedChip, WaivedText } from '../shared/waived.tsx'

/** The vulnerabilities of a library, the most severe first. */
export function Vulnerabilities({ contents, row }: RowProps) {
  const { libraries, waivers } = contents
  if (row >= libraries.inventory) return null
  const fix = libraries.fix(row)
  const known = libraries.vulnerabilities(row).toSorted(bySeverity)
  return (
    <Section title="Vulnerabilities" note={known.length}>
      {known.length === 0 && <p class="empty">No known vulnerabilities.</p>}
      {fix && (
        <p>
          <b>Fixed in:</b> <Text of={fix} max={500} />
        </p>
      )}
      {known.map((vulnerability) => (
        <Details
          key={vulnerability.id}
          of={vulnerability}
          waiver={waivers?.waiverOf(row, vulnerability.id)}
        />
      ))}
    </Section>
  )
}

function Details({
  of,
  waiver,
}: {
  of: Vulnerability
  waiver: PackedWaiver | undefined
}) {
  const { id, url, score, published, description, fix } = of
  return (
    <article class="vulnerability">
      <h3>
        <Pill level={levelOf(of)} />{' '}
        <ExternalLink to={url}>
          <Text of={id} max={60} />
        </ExternalLink>{' '}
        <span class="muted">
          {score !== undefined && `score ${score.toFixed(1)} `}
          {published && <Text of={`· published ${published}`} max={60} />}
        </span>{' '}
        <WaivedChip by={waiver} />
      </h3>
      <WaivedText by={waiver} />
      {description && (
        <p>
          <Text of={description} max={2000} />
        </p>
      )}
      {fix && (
        <p>
          <b>Fix:</b> <Text of={fix} max={500} />
        </p>
      )}
    </article>
  )
}
