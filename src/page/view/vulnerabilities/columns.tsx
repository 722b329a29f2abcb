import type { ComponentChildren } from 'preact'
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

interface Shown {
  readonly contents: Contents
  readonly found: Found
}

/** The columns of the vulnerabilities; those of waivers and news only where there are any. */
export function vulnerabilityColumns(
  shown: Shown,
): DataColumn<VulnerabilitySort>[] {
  const { contents } = shown
  const { vulnerabilities } = contents.vulnerabilities().findings
  const one = (number: number) => vulnerabilities[number] ?? { id: '' }
  return [
    {
      title: 'Vulnerability',
      sort: 'id',
      width: 'minmax(160px, 0.6fr)',
      cell: (number) => <Id id={one(number).id} />,
    },
    {
      title: 'Severity',
      sort: 'severity',
      width: '100px',
      cell: (number) => <Pill level={levelOf(one(number))} />,
    },
    {
      title: 'Score',
      sort: 'score',
      width: '72px',
      labeled: true,
      cell: (number) => one(number).score?.toFixed(1),
    },
    {
      title: 'Libraries',
      sort: 'libraries',
      width: 'minmax(220px, 1.4fr)',
      cell: (number) => <Libraries {...shown} number={number} />,
    },
    {
      title: 'Fixed in',
      width: 'minmax(120px, 0.8fr)',
      labeled: true,
      cell: (number) => <Fix {...shown} number={number} />,
    },
    ...traitColumns(shown),
    {
      title: 'Published',
      sort: 'published',
      width: '116px',
      labeled: true,
      cell: (number) => published(one(number).published),
    },
  ]
}

function traitColumns(shown: Shown): DataColumn<VulnerabilitySort>[] {
  const column = (title: string, bit: number) => ({
    title,
    width: '88px',
    cell: (number: number) => share(shown, number, bit, title.toLowerCase()),
  })
  const { waivers, knowsNews } = shown.contents
  return [
    ...(waivers ? [column('Waived', traits.waived)] : []),
    ...(knowsNews ? [column('New', traits.fresh)] : []),
  ]
}

/** The word where all of the findings have the trait; `1 of 3` where some have. */
function share(
  { contents, found }: Shown,
  number: number,
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

function Id({ id }: { id: string }) {
  return (
    <a href={vulnerabilityLink(id)}>
      <Text of={id} max={60} />
    </a>
  )
}

function published(date: string | undefined): ComponentChildren {
  return date && <Text of={date} max={20} />
}

/** The first by name, and how many others. */
function Libraries({ contents, found, number }: Shown & { number: number }) {
  const { rows } = contents.vulnerabilities().findings
  const [first = 0, ...others] = found.matching(number)
  return (
    <>
      <LibraryLink contents={contents} row={rows[first] ?? 0} />
      {others.length > 0 && (
        <a href={vulnerabilityLink(idOf(contents, number))} class="muted">
          {' '}
          and {counted(others.length, 'other', 'others')}
        </a>
      )}
    </>
  )
}

function idOf(contents: Contents, number: number): string {
  return contents.vulnerabilities().findings.vulnerabilities[number]?.id ?? ''
}

/** More than these would not be read in a line. */
const maxFixes = 3
/** Looked at for their fixes. */
const maxLibraries = 1_000

/** The different fixes in the libraries. */
function Fix({ contents, found, number }: Shown & { number: number }) {
  const { findings } = contents.vulnerabilities()
  const fixes = new Set<string>()
  for (const at of found.matching(number).slice(0, maxLibraries)) {
    const row = findings.rows[at] ?? 0
    const fix = fixIn(contents, row, idOf(contents, number))
    if (fix) fixes.add(fix)
    if (fixes.size > maxFixes) break
  }
  if (fixes.size === 0) return null
  const shown = [...fixes].slice(0, maxFixes)
  const text = [...shown, ...(fixes.size > maxFixes ? ['…'] : [])].join(' | ')
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
