import type { ComponentChildren } from 'preact'
import type { Vulnerability } from '../../../domain/library/library.ts'
import { plain } from '../../../domain/text/clean.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { vulnerabilityLink } from '../../model/route.ts'
import { levelOf } from '../../model/severity.ts'
import { traits } from '../../model/vulnerabilities/findings.ts'
import type { VulnerabilitySort } from '../../model/vulnerabilities/query.ts'
import type { Found } from '../../model/vulnerabilities/search.ts'
import type { DataColumn } from '../shared/data-table.tsx'
import { LibraryLink, Pill, Text } from '../shared/elements.tsx'
import { knownColumns, type MaybeKnown } from '../shared/table.tsx'

interface Shown {
  readonly contents: Contents
  readonly found: Found
}

/** One of the vulnerabilities that were found. */
interface ShownRow extends Shown {
  readonly number: number
  readonly vulnerability: Vulnerability
}

interface Column
  extends Omit<DataColumn<VulnerabilitySort>, 'cell'>,
    MaybeKnown {
  cell(row: ShownRow): ComponentChildren
}

const columns: readonly Column[] = [
  {
    title: 'Vulnerability',
    sort: 'id',
    width: 'minmax(160px, 0.6fr)',
    full: true,
    cell: id,
  },
  {
    title: 'Severity',
    sort: 'severity',
    width: '100px',
    cell: ({ vulnerability }) => <Pill level={levelOf(vulnerability)} />,
  },
  {
    title: 'Score',
    sort: 'score',
    width: '72px',
    labeled: true,
    cell: ({ vulnerability }) => vulnerability.score?.toFixed(1),
  },
  {
    title: 'Libraries',
    sort: 'libraries',
    width: 'minmax(220px, 1.4fr)',
    full: true,
    cell: libraries,
  },
  {
    title: 'Fixed in',
    width: 'minmax(120px, 0.8fr)',
    full: true,
    labeled: true,
    cell: fixes,
  },
  {
    title: 'Waived',
    width: '88px',
    known: ({ waivers }) => waivers !== undefined,
    cell: (row) => share(row, traits.waived, 'waived'),
  },
  {
    title: 'New',
    width: '88px',
    known: ({ hasNews }) => hasNews,
    cell: (row) => share(row, traits.fresh, 'new'),
  },
  {
    title: 'Published',
    sort: 'published',
    width: '116px',
    labeled: true,
    cell: ({ vulnerability: { published } }) =>
      published && <Text of={published} max={20} />,
  },
]

/** The columns of the vulnerabilities; those of waivers and news only where there are any. */
export function vulnerabilityColumns(
  shown: Shown,
): DataColumn<VulnerabilitySort>[] {
  const { vulnerabilities } = shown.contents.vulnerabilities().findings
  const row = (number: number): ShownRow => {
    const vulnerability = vulnerabilities[number] ?? { id: '' }
    return { ...shown, number, vulnerability }
  }
  return knownColumns(columns, shown.contents).map((column) => ({
    ...column,
    cell: (number) => column.cell(row(number)),
  }))
}

/** The word where all of the findings have the trait; `1 of 3` where some have. */
function share(
  { contents, found, number }: ShownRow,
  bit: number,
  word: string,
): ComponentChildren {
  const { findings } = contents.vulnerabilities()
  const all = found.matching(number)
  const some = all.filter((at) => ((findings.traits[at] ?? 0) & bit) !== 0)
  if (some.length === 0) return undefined
  if (some.length === all.length) return <span class="pill">{word}</span>
  return (
    <>
      {grouped(some.length)} of {grouped(all.length)}
    </>
  )
}

function id({ vulnerability: { id } }: ShownRow): ComponentChildren {
  return (
    <a href={vulnerabilityLink(id)}>
      <Text of={id} max={60} />
    </a>
  )
}

/** The first by name, and how many others. */
function libraries(row: ShownRow): ComponentChildren {
  const { contents, found, number, vulnerability } = row
  const { rows } = contents.vulnerabilities().findings
  const [first = 0, ...others] = found.matching(number)
  return (
    <>
      <LibraryLink contents={contents} row={rows[first] ?? 0} />
      {others.length > 0 && (
        <a href={vulnerabilityLink(vulnerability.id)} class="muted">
          {' '}
          and {counted(others.length, 'other', 'others')}
        </a>
      )}
    </>
  )
}

/** More than these would not be read in a line. */
const maxFixes = 3
/** Looked at for their fixes. */
const maxLibraries = 1_000

/** The different fixes in the libraries. */
function fixes(row: ShownRow): ComponentChildren {
  const { contents, found, number, vulnerability } = row
  const { rows } = contents.vulnerabilities().findings
  const different = new Set<string>()
  for (const at of found.matching(number).slice(0, maxLibraries)) {
    const fix = fixIn(contents, rows[at] ?? 0, vulnerability.id)
    if (fix) different.add(fix)
    if (different.size > maxFixes) break
  }
  if (different.size === 0) return undefined
  const shown = [...different].slice(0, maxFixes)
  const text = [...shown, ...(different.size > maxFixes ? ['…'] : [])].join(
    ' | ',
  )
  return (
    <span title={plain(text, 500)}>
      <Text of={text} max={120} />
    </span>
  )
}

/** What fixes a vulnerability in one library; '' where nothing is known to. */
export function fixIn(
  { libraries }: Contents,
  row: number,
  id: string,
): string {
  const own = libraries.vulnerabilities(row).find((one) => one.id === id)
  return own ? libraries.fixOf(row, own) : ''
}
