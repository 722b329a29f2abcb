import type { ComponentChildren } from 'preact'
import type { Contents } from '../../model/contents.ts'

/** A column that some reports know nothing for. */
export interface MaybeKnown {
  readonly known?: ((contents: Contents) => boolean) | undefined
}

/** Without those that would be empty in this report. */
export function knownColumns<T extends MaybeKnown>(
  columns: readonly T[],
  contents: Contents,
): T[] {
  return columns.filter(({ known }) => known?.(contents) ?? true)
}

/** Without those that are empty in all of these rows. */
export function filled<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
): Column<T>[] {
  return columns.filter(({ cell }) => rows.some((row) => cell(row)))
}

export interface Column<T> extends MaybeKnown {
  readonly title: string
  /** Only screen readers read the title. */
  readonly hidden?: boolean
  /** On a phone, where rows become blocks, the title stands before the value. */
  readonly labeled?: boolean | undefined
  readonly class?: string | undefined
  readonly sorting?: Sorting | undefined
  cell(row: T): ComponentChildren
}

/** What a click on a column's title does. */
interface Sorting {
  readonly order: 'ascending' | 'descending'
  /** Whether the rows are sorted by this column now. */
  readonly active: boolean
  choose(): void
}

interface TableProps<T> {
  readonly label: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  /** On a phone, rows become blocks; the table is scrolled where this is false. */
  readonly stacked?: boolean
}

/** A short table; the keyboard can scroll it where it is wider than the page. */
export function Table<T>(props: TableProps<T>) {
  const { label, columns, rows, stacked = true } = props
  return (
    <section class="scroll" aria-label={label} tabIndex={0}>
      <table class={stacked ? 'stacked' : undefined}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.title} {...column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{columns.map((column) => cell(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cell<T>({ title, labeled, class: name, cell }: Column<T>, row: T) {
  return (
    <td key={title} class={name} data-title={labeled ? title : undefined}>
      {cell(row)}
    </td>
  )
}

type HeadProps = Omit<Column<never>, 'cell'>

function Head(props: HeadProps) {
  const { class: name, sorting } = props
  const order = sorting && (sorting.active ? sorting.order : 'none')
  return (
    <th scope="col" class={name} aria-sort={order}>
      <Title {...props} />
    </th>
  )
}

function Title({ title, hidden, sorting }: HeadProps) {
  if (hidden) return <span class="visually-hidden">{title}</span>
  if (!sorting) return title
  const { active, order, choose } = sorting
  return (
    <button type="button" class="sort" onClick={choose}>
      {title}
      <SortArrow order={active ? order : undefined} />
    </button>
  )
}

/** Absent where the rows are not sorted by this column. */
export function SortArrow({ order }: { order: Sorting['order'] | undefined }) {
  const arrow = order && (order === 'ascending' ? ' ↑' : ' ↓')
  return <span aria-hidden="true">{arrow}</span>
}
