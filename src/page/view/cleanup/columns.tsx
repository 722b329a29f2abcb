import { utcTime } from '../../../domain/text/utc-time.ts'
import type { CleanupOrder, CleanupRow } from '../../model/projects/cleanup.ts'
import { Text } from '../shared/elements.tsx'
import type { ProjectColumn } from '../shared/project-table.tsx'

/** The columns of a cleanup's projects. */
export const columns: readonly ProjectColumn<CleanupRow, CleanupOrder>[] = [
  { title: 'Result', order: 'attention', cell: Result },
  {
    title: 'Product',
    order: 'product',
    ascending: true,
    cell: ({ product }) => <Text of={product} blank="not known" />,
  },
  {
    title: 'Project',
    order: 'name',
    ascending: true,
    cell: ({ name }) => <Text of={name} />,
  },
  {
    title: 'Last scan',
    order: 'lastScan',
    ascending: true,
    cell: ({ lastScan }) => (lastScan ? utcTime(lastScan) : 'not known'),
  },
  { title: 'Why', class: 'long', cell: ({ why }) => <Text of={why} /> },
]

function Result({ icon, result }: CleanupRow) {
  return (
    <>
      {icon && <span aria-hidden="true">{icon}</span>} {result}
    </>
  )
}
