import type { ComponentChildren } from 'preact'
import type { Contents } from '../../model/contents.ts'
import type { DeltaLine } from '../../model/delta.ts'
import { libraryLink } from '../../model/route.ts'
import { ExternalLink, Pill } from '../shared/elements.tsx'
import type { Column } from '../shared/table.tsx'
import { WaivedChip } from '../shared/waived.tsx'

interface Row {
  readonly line: DeltaLine
  readonly contents: Contents | null | undefined
}

/** Of all lists of the comparison; each shows those that it has values for. */
export const columns: readonly Column<Row>[] = [
  finding('Vulnerability', 'id'),
  {
    title: 'Severity',
    cell: ({ line: { severity } }) => severity && <Pill level={severity} />,
  },
  { title: 'Library', cell: name },
  text('Version', ({ version }) => version),
  finding('License', 'license'),
  text('Before', ({ change }) => change?.from),
  text('Now', ({ change }) => change?.to),
  { title: 'Change', cell: ({ line }) => direction(line) },
]

function text(
  title: string,
  of: (line: DeltaLine) => string | undefined,
): Column<Row> {
  const cell = ({ line }: Row) => of(line) && <bdi>{of(line)}</bdi>
  return { title, labeled: true, cell }
}

/** A new or fixed one, and whether it is waived. */
function finding(title: string, field: 'id' | 'license'): Column<Row> {
  const cell = ({ line, contents }: Row) => {
    const what = line[field]
    const { waivers } = contents ?? {}
    const row = contents?.find(line.key) ?? -1
    return (
      what && (
        <>
          <ExternalLink to={line.url}>
            <bdi>{what}</bdi>
          </ExternalLink>{' '}
          <WaivedChip
            by={
              waivers?.waiverOf(row, what) ??
              waivers?.licenseWaiverOf(row, what)
            }
          />
        </>
      )
    )
  }
  return { title, cell }
}

/** A link where the report has the library. */
function name({ line: { name, key }, contents }: Row): ComponentChildren {
  const text = <bdi>{name || '(blank)'}</bdi>
  const known = contents?.find(key) !== undefined
  return known ? <a href={libraryLink(key)}>{text}</a> : text
}

function direction({ direction: of }: DeltaLine): ComponentChildren {
  return (
    of && (
      <span class={`direction ${of}`}>
        <span aria-hidden="true">{of === 'up' ? '▲' : '▼'}</span>{' '}
        {of === 'up' ? 'newer' : 'older'}
      </span>
    )
  )
}
