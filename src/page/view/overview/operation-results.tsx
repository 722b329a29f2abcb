import { plain } from '../../../domain/text/clean.ts'
import type { Facts, Json } from '../../../reports/html/data.ts'
import { spaced } from '../../../reports/text/words.ts'
import { fieldTitle } from '../../model/format.ts'
import { More, Properties, Section } from '../shared/elements.tsx'
import { Table } from '../shared/table.tsx'

type Fields = Readonly<Record<string, Json>>

const maxRows = 500

/** The results of operations that read no inventory, as in the JSON report. */
export function OperationResults({ facts }: { facts: Facts }) {
  return (
    <>
      <Rows title="Checks" rows={facts.checks} />
      <Rows title="Projects" rows={facts.statuses} />
      <Rows title="Tags" rows={facts.objects} />
      <Single title="Library" fields={facts.library} />
      <Single title="Notification" fields={facts.notification} />
      <Single title="Deletion" fields={facts.deletion} />
    </>
  )
}

function Rows({
  title,
  rows = [],
}: {
  title: string
  rows?: readonly Fields[] | undefined
}) {
  if (rows.length === 0) return null
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = names.map((name) => ({
    title: fieldTitle(name),
    labeled: true,
    cell: (row: Fields) => <bdi>{textOf(row, name)}</bdi>,
  }))
  return (
    <Section title={title} note={rows.length}>
      <Table label={title} columns={columns} rows={rows.slice(0, maxRows)} />
      <More hidden={rows.length - maxRows} />
    </Section>
  )
}

function Single({
  title,
  fields,
}: {
  title: string
  fields: Fields | undefined
}) {
  if (!fields) return null
  return (
    <Section title={title}>
      <Properties
        of={Object.keys(fields).map((name) => [
          fieldTitle(name),
          textOf(fields, name) && <bdi>{textOf(fields, name)}</bdi>,
        ])}
      />
    </Section>
  )
}

/** Our own words are read as words: `not-done` → `not done` */
function textOf(fields: Fields, name: string): string {
  const text = plain(flat(fields[name]), 1000)
  return name === 'status' ? spaced(text) : text
}

/** Lists and objects in one line: `team payments, web, env prod` */
function flat(value: Json): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  const isList = Array.isArray(value)
  return Object.entries(value)
    .map(([name, part]) => [isList ? '' : name, flat(part)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${fieldTitle(name).toLowerCase()} ${text}`.trim())
    .join(', ')
}
