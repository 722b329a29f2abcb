import { grouped } from '../../../reports/text/markdown.ts'
import type {
  PortfolioOrder,
  PortfolioRow,
} from '../../model/projects/portfolio.ts'
import { Text } from '../shared/elements.tsx'
import type { ProjectColumn } from '../shared/project-table.tsx'

/** The columns of a portfolio's projects. */
export const columns: readonly ProjectColumn<PortfolioRow, PortfolioOrder>[] = [
  { title: 'Product', cell: ({ product }) => <Text of={product} blank="" /> },
  {
    title: 'Project',
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
