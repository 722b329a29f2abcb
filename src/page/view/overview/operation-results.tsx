import { plain } from '../../../domain/text/clean.ts'
import type { Facts as FactsType } from '../../../reports/html/data.ts'
import { Facts, Scroll, Section } from '../shared/elements.tsx'

const mostRows = 500

/** What the operations tell that read no inventory, as the JSON report has it. */
export function Told({ facts }: { facts: FactsType }) {
  const { checks, statuses, objects, library, notification, deletion } = facts
  return (
    <>
      <Rows title="Checks" rows={checks} />
      <Rows title="Projects" rows={statuses} />
      <Rows title="Tags" rows={objects} />
      <Fields title="Library" of={library} />
      <Fields title="Notification" of={notification} />
      <Fields title="Deletion" of={deletion} />
    </>
  )
}

function Rows({
  title,
  rows = [],
}: {
  title: string
  rows?: readonly object[] | undefined
}) {
  if (rows.length === 0) return null
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return (
    <Section title={title} note={rows.length}>
      <Scroll label={title}>
        <table class="stacked">
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col">
                  {spaced(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row, at) => (
              <tr key={at}>
                {names.map((name) => (
                  <td key={name} data-title={spaced(name)}>
                    <bdi>{shown(Object.entries(row), name)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > mostRows && (
        <p class="soft">and {rows.length - mostRows} more</p>
      )}
    </Section>
  )
}

function Fields({ title, of }: { title: string; of: object | undefined }) {
  if (!of) return null
  const entries = Object.entries(of)
  return (
    <Section title={title}>
      <Facts
        of={entries.map(([name]) => [
          spaced(name),
          shown(entries, name) && <bdi>{shown(entries, name)}</bdi>,
        ])}
      />
    </Section>
  )
}

/** `lastProcessAt` → `Last process at` */
function spaced(name: string): string {
  const words = name.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function shown(
  entries: readonly (readonly [string, unknown])[],
  wanted: string,
): string {
  const [, value] = entries.find(([name]) => name === wanted) ?? []
  return plain(words(value), 1000)
}

/** Lists and objects in a line: `team=payments, team=web` */
function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(words).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([, part]) => words(part) !== '')
    .map(([name, part]) => `${spaced(name).toLowerCase()} ${words(part)}`)
    .join(', ')
}
