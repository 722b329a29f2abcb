import type { Vulnerability } from '../../../domain/library/library.ts'
import type { PackedWaiver } from '../../../reports/html/data.ts'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { vulnerabilityLink } from '../../model/route.ts'
import { bySeverity, levelOf } from '../../model/severity.ts'
import { findingsOf } from '../../model/vulnerabilities/findings.ts'
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
          <b>Upgrade to:</b> <Text of={fix} max={500} />
        </p>
      )}
      {known.map((vulnerability) => (
        <Details
          key={vulnerability.id}
          of={vulnerability}
          others={othersWith(contents, vulnerability.id)}
          waiver={waivers?.waiverOf(row, vulnerability.id)}
        />
      ))}
    </Section>
  )
}

/** How many other libraries have a vulnerability, too. */
function othersWith(contents: Contents, id: string): number {
  const { findings, numberOf } = contents.vulnerabilities()
  const number = numberOf(id.toWellFormed())
  return number === undefined ? 0 : findingsOf(findings, number).length - 1
}

interface DetailsProps {
  readonly of: Vulnerability
  /** How many other libraries have it. */
  readonly others: number
  readonly waiver: PackedWaiver | undefined
}

function Details(props: DetailsProps) {
  const { waiver } = props
  const { description, fix } = props.of
  return (
    <article class="vulnerability">
      <Heading {...props} />
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

function Heading({ of, others, waiver }: DetailsProps) {
  const { id, url, score, published } = of
  return (
    <h3>
      <Pill level={levelOf(of)} />{' '}
      <ExternalLink to={url}>
        <Text of={id} max={60} />
      </ExternalLink>{' '}
      <span class="muted">
        {score !== undefined && `score ${score.toFixed(1)} `}
        {published && <Text of={`· published ${published}`} max={60} />}
      </span>{' '}
      <WaivedChip by={waiver} />{' '}
      {others > 0 && (
        <a href={vulnerabilityLink(id)}>
          also in {counted(others, 'other library', 'other libraries')}
        </a>
      )}
    </h3>
  )
}
