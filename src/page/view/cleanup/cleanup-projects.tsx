import { useCallback, useMemo, useState } from 'preact/hooks'
import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import {
  type CleanupOrder,
  type CleanupRow,
  chosenRows,
  cleanupResults,
  cleanupRows,
} from '../../model/projects/cleanup.ts'
import { Select } from '../shared/controls.tsx'
import { ProjectTable } from '../shared/project-table.tsx'
import { columns } from './columns.tsx'

type Cleanup = NonNullable<Facts['cleanup']>

/** The projects of a cleanup, and how each ended. */
export function CleanupProjects({ facts }: { facts: Facts }) {
  const rows = useMemo(() => cleanupRows(facts), [facts])
  const [status, setStatus] = useState<string>()
  const find = useCallback(
    (text: string, order: CleanupOrder | undefined) =>
      chosenRows(rows, { text, order, status }),
    [rows, status],
  )
  const { cleanup } = facts
  if (!cleanup) return null
  const choice = <ResultChoice rows={rows} of={status} choose={setStatus} />
  return (
    <ProjectTable
      title={cleanup.confirmed ? 'Cleanup' : 'Cleanup plan'}
      hint="product, project or reason"
      {...{ columns, find, choice }}
    >
      {!cleanup.complete && <Incomplete rows={rows} />}
      <Rules cleanup={cleanup} />
    </ProjectTable>
  )
}

function ResultChoice({
  rows,
  of,
  choose,
}: {
  rows: readonly CleanupRow[]
  of: string | undefined
  choose(status: string | undefined): void
}) {
  const options = cleanupResults(rows).map(
    ({ status, result, count }) =>
      [status, `${result} (${grouped(count)})`] as const,
  )
  return <Select label="Result" value={of} options={options} choose={choose} />
}

function Incomplete({ rows }: { rows: readonly CleanupRow[] }) {
  const count = rows.filter(({ status }) => status === 'not-read').length
  const what =
    count > 0
      ? `the last scan of ${counted(count, 'project')} could be read`
      : 'the plan was made'
  return (
    <p>
      <strong>Incomplete</strong>: the run was cut off, before {what}. Nothing
      was deleted.
    </p>
  )
}

/** What the plan was made by. */
function Rules({ cleanup }: { cleanup: Cleanup }) {
  const { keep, maxDeletions, shard, unknownAges } = cleanup
  const parts = [
    `Newest kept of each product: ${grouped(keep)}`,
    `at most ${grouped(maxDeletions)} deletions`,
    shard && `shard ${shard}`,
    unknownAges > 0 &&
      `${counted(unknownAges, 'project')} kept because Mend does not tell the last scan`,
  ]
  return <p class="muted">{parts.filter(Boolean).join(' · ')}</p>
}
