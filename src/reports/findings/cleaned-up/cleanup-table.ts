import {
  type CleanedUp,
  type CleanupRow,
  countRows,
} from '../../../domain/selection/cleanup.ts'
import { utcTime } from '../../../domain/text/utc-time.ts'
import { cleanupOrder, cleanupWords } from '../../text/cleanup-words.ts'
import { type ListRoom, listTable } from '../../text/list.ts'
import {
  blocks,
  code,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
} from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'

const max = 100

/** A row for each project of the selection, and what the plan leaves out. */
export function cleanupTable(cleanup: CleanedUp, room: ListRoom): Markdown {
  const { rows, confirmed, unknownAges, isComplete } = cleanup
  const list = rows.toSorted(
    (a, b) => cleanupOrder.indexOf(a.status) - cleanupOrder.indexOf(b.status),
  )
  const row = (one: CleanupRow) => cells(one, confirmed)
  const headers = [md`Result`, md`Product`, md`Project`, md`Last scan`, md`Why`]
  return blocks(
    isComplete ? nothing : incomplete(cleanup),
    listTable({ headers, list, max, row }, room) ||
      (isComplete
        ? md`\`select\` matches no project that is old enough.`
        : nothing),
    unknownAges > 0
      ? md`${prose(counted(unknownAges, 'project'))} of the selection ${prose(unknownAges === 1 ? 'is' : 'are')} kept, because Mend does not tell the last scan.`
      : nothing,
  )
}

function incomplete(cleanup: CleanedUp): Markdown {
  const count = countRows(cleanup, 'not-read')
  return count > 0
    ? md`**Incomplete**: the run was cut off, before the last scan of ${prose(counted(count, 'project'))} could be read. Nothing was deleted.`
    : md`**Incomplete**: the run was cut off, before the plan was made. Nothing was deleted.`
}

function cells(
  { name, product, lastScan, status, why, note }: CleanupRow,
  confirmed: boolean,
): Markdown[] {
  const { icon, text } = cleanupWords(status, confirmed)
  return [
    prose(`${icon} ${text}`.trim()),
    product === undefined ? md`not known` : code(product, 80),
    code(name, 80),
    lastScan === undefined ? md`not known` : prose(utcTime(lastScan)),
    note === undefined ? prose(why) : sentence(note, 300),
  ]
}
