import { grouped } from '../../../reports/text/markdown.ts'
import type { PortfolioOrder, PortfolioRow } from '../../model/portfolio.ts'
import { Text } from '../shared/elements.tsx'
import type { Column } from '../shared/table.tsx'

interface ProjectColumn extends Column<PortfolioRow> {
  readonly order?: PortfolioOrder
}

const columns: readonly ProjectColumn[] = [
  { title: 'Product', cell: ({ product }) => <Text of={product} blank="" /> },
  { title: 'Project', order: 'name', cell: ({ name }) => <Text of={name} /> },
  number('libraries', 'Libraries'),
  number('vulnerable', 'Vulnerable'),
  number('critical', 'Critical'),
  number('high', 'High'),
  { title: 'Updated', order: 'updated', cell: ({ updated }) => updated },
  {
    title: 'Not read because',
    class: 'long',
    cell: ({ problem }) => problem && <Text of={problem} />,
  },
]

/** The table's columns, of which a click on a title sorts by it; reasons only where there are any. */
export function columnsFor(
  rows: readonly PortfolioRow[],
  current: PortfolioOrder | undefined,
  choose: (order: PortfolioOrder) => void,
): Column<PortfolioRow>[] {
  const unread = rows.some(({ problem }) => problem !== '')
  const shown = unread ? columns : columns.slice(0, -1)
  return shown.map(({ order, ...column }) => ({
    ...column,
    labeled: order !== 'name' && column.title !== 'Product',
    sorting: order && {
      order:
        order === 'name' || order === 'updated' ? 'ascending' : 'descending',
      active: order === current,
      choose: () => choose(order),
    },
  }))
}

function number(
  of: 'libraries' | 'vulnerable' | 'critical' | 'high',
  title: string,
): ProjectColumn {
  return {
    title,
    order: of,
    class: 'number',
    cell: (row) => row[of] !== undefined && grouped(row[of]),
  }
}
