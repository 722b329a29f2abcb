import type { ScanWaited } from '../../../operations/result/waited.ts'
import { inline, type ListRoom, more } from '../../text/list.ts'
import { bullets, code, type Markdown, md, prose } from '../../text/markdown.ts'
import { duration } from '../../text/words.ts'

const maxScans = 20
const maxChanges = 20

/** The states that each scan went through. */
export function scanStates(
  scans: readonly ScanWaited[],
  room: ListRoom,
): Markdown {
  const seen = scans.filter(({ changes }) => changes.length > 0)
  const left = seen.length - maxScans
  return bullets([
    ...seen.slice(0, maxScans).map(statesOf),
    ...(left > 0 ? [more(left, room)] : []),
  ])
}

/** `UNKNOWN` at 0s → `IN_PROGRESS` at 2s → … */
function statesOf({ changes }: ScanWaited): Markdown {
  return inline(
    changes,
    maxChanges,
    ({ state, atSeconds }) =>
      md`${code(state, 40)} at ${prose(duration(atSeconds))}`,
    { between: ' → ' },
  )
}
