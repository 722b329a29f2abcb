import type { ScanWaited } from '../../operations/result.ts'
import type { Section } from '../fit.ts'
import {
  blocks,
  bullets,
  code,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../markdown.ts'
import { duration } from '../words.ts'
import { more, priorities, type Source } from './source.ts'

const mostScans = 20
const mostChanges = 20

/** The way of each scan through its states. */
export function scans(source: Source): Section | undefined {
  const all = source.result.waited?.scans ?? []
  const seen = all.filter(({ changes }) => changes.length > 0)
  if (seen.length === 0) return undefined
  const left = seen.length - mostScans
  const title = heading(3, md`Scan`)
  return {
    id: 'scans',
    full: blocks(
      title,
      bullets([
        ...seen.slice(0, mostScans).map(course),
        ...(left > 0 ? [md`${more(left, source)}`] : []),
      ]),
      ...notes(seen),
    ),
    brief: blocks(title, md`Scan states: ${more(seen.length, source)}.`),
    priority: priorities.scans,
  }
}

/** `UNKNOWN` at 0 s → `IN_PROGRESS` at 2 s → … */
function course({ changes }: ScanWaited): Markdown {
  const steps = changes
    .slice(0, mostChanges)
    .map(
      ({ state, atSeconds }) =>
        md`${code(state, 40)} at ${prose(duration(atSeconds))}`,
    )
  const left = changes.length - mostChanges
  return join(left > 0 ? [...steps, md`${left} more`] : steps, ' → ')
}

function notes(seen: readonly ScanWaited[]): Markdown[] {
  return [
    seen.some(({ end, state }) => end === 'updated' || state === 'UPDATED')
      ? md`The inventory is up to date, but Mend had not computed the alerts yet when the wait ended at \`UPDATED\`.`
      : nothing,
    seen.some(({ followed }) => followed)
      ? md`The scan was skipped because another one of the project was running; that one was waited for.`
      : nothing,
  ]
}
