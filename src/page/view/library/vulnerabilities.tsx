import type { Vulnerability } from '../../../domain/library/library.ts'
import { bySeverity, levelOf } from '../../model/severity.ts'
import {
  ExternalLink,
  Pill,
  type RowProps,
  Section,
  Text,
} from '../shared/elements.tsx'

/** The vulnerabilities of a library, the most severe first. */
export function Vulnerabilities({ contents: { libraries }, row }: RowProps) {
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
        <Details key={vulnerability.id} of={vulnerability} />
      ))}
    </Section>
  )
}

function Details({ of }: { of: Vulnerability }) {
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
        </span>
      </h3>
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
