import type { ScanWaited } from '../../../operations/result/waited.ts'
import { more, type Source } from '../../source.ts'
import {
  blocks,
  bullets,
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import { duration } from '../../text/words.ts'

const mostScans = 20
const mostChanges = 20

/** The way of each scan through its states. */
export function scanCourses(source: Source): Markdown {
  const all = source.result.waited?.scans ?? []
  const seen = all.filter(({ changes }) => changes.length > 0)
  const left = seen.length - mostScans
  return bullets([
    ...seen.slice(0, mostScans).map(course),
    ...(left > 0 ? [more(left, source)] : []),
  ])
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

/** What the way of a scan means for the figures; to be read with them. */
export function scanNotes({ result }: Source): Markdown {
  const seen = result.waited?.scans ?? []
  return blocks(
    seen.some(({ end, state }) => end === 'updated' || state === 'UPDATED')
      ? md`The inventory is up to date, but Mend had not computed the alerts yet when the wait ended at \`UPDATED\`.`
      : nothing,
    seen.some(({ followed }) => followed)
      ? md`The scan was skipped because another one of the project was running; that one was waited for.`
      : nothing,
  )
}
