import type { Contents } from '../../model/contents.ts'
import { relationOf } from '../../model/graph.ts'
import { traits } from '../../model/vulnerabilities/findings.ts'
import { LibraryLink, type RowProps, Text } from '../shared/elements.tsx'
import type { Column } from '../shared/table.tsx'
import { WaivedText } from '../shared/waived.tsx'
import { fixIn } from './columns.tsx'

/** A library with one of its vulnerabilities. */
interface Finding extends RowProps {
  /** Of the vulnerability. */
  readonly id: string
  /** The baseline does not know of it. */
  readonly fresh: boolean
}

/** By its number among the findings. */
export function findingAt(contents: Contents, at: number, id: string): Finding {
  const { findings } = contents.vulnerabilities()
  const bits = findings.traits[at] ?? 0
  const fresh = (bits & traits.fresh) !== 0
  return { contents, row: findings.rows[at] ?? 0, id, fresh }
}

/** What a vulnerability's page says about each library that has it. */
export const findingColumns: readonly Column<Finding>[] = [
  {
    title: 'Library',
    cell: ({ contents, row }) => <LibraryLink contents={contents} row={row} />,
  },
  {
    title: 'Fixed in',
    labeled: true,
    cell: ({ contents, row, id }) => {
      const fix = fixIn(contents, row, id)
      return fix && <Text of={fix} />
    },
  },
  {
    title: 'Library fixed in',
    labeled: true,
    cell: ({ contents: { libraries }, row }) => {
      const fix = libraries.fix(row)
      return fix && <Text of={fix} max={120} />
    },
  },
  {
    title: 'Relation',
    known: ({ graph }) => graph !== undefined,
    cell: ({ contents: { graph }, row }) => relationOf(graph, row),
  },
  {
    title: 'New',
    known: ({ hasNews }) => hasNews,
    cell: ({ fresh }) => fresh && <span class="pill">new</span>,
  },
  {
    title: 'Waived',
    class: 'long',
    known: ({ waivers }) => waivers !== undefined,
    cell: ({ contents: { waivers }, row, id }) => (
      <WaivedText by={waivers?.waiverOf(row, id)} />
    ),
  },
]
