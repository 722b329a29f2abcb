import { grouped } from '../../../reports/text/markdown.ts'
import type {
  PortfolioOrder,
  PortfolioRow,
} from '../../model/projects/portfolio.ts'
import { Text } from '../shared/elements.tsx'
import type { ProjectColumn } from '../shared/project-table.tsx'

const columns: readonly ProjectColumn<PortfolioRow, PortfolioOrder>[] = [
  {
    title: 'Product',
    labeled: false,
    cell: ({ product }) => <Text of={product} blank="" />,
  },
  {
    title: 'Project',
    labeled: false,
    order: 'name',
    ascending: true,
    cell: ({ name }) => <Text of={name} />,
  },
  number('libraries', 'Libraries'),
  number('vulnerable', 'Vulnerable'),
  number('critical', 'Critical'),
  number('high', 'High'),
  {
    title: 'Updated',
    order: 'updated',
    ascending: true,
    cell: ({ updated }) => updated,
  },
  {
    title: 'Not read because',
    class: 'long',
    cell: ({ problem }) => problem && <Text of={problem} />,
  },
]

/** The columns of a portfolio's projects; reasons only where there are any. */
export function columnsFor(rows: readonly PortfolioRow[]) {
  const unread = rows.some(({ problem }) => problem !== '')
  return unread ? columns : columns.slice(0, -1)
}

function number(
  of: 'libraries' | 'vulnerable' | 'critical' | 'high',
  title: string,
): ProjectColumn<PortfolioRow, PortfolioOrder> {
  return {
    title,
    order: of,
    class: 'number',
    cell: (row) => row[of] !== undefined && grouped(row[of]),
  }
}
