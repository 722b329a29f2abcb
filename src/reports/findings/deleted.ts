import type { Deleted } from '../../operations/result/deleted.ts'
import type { Fact } from '../summary/run/fact.ts'
import {
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'

const marks: Readonly<Record<Deleted['status'], Markdown>> = {
  found: md`❌ found, not deleted`,
  planned: md`📝 would be deleted`,
  deleted: md`🗑️ deleted`,
  unclear: md`🗑️ gone; the answer to the deletion was lost`,
  absent: md`nothing to delete`,
}

/** What became of what was to be deleted; its names stand above. */
export function deletionRows(deleted: Deleted | undefined): Fact[] {
  if (!deleted) return []
  const { projects, status, absence } = deleted
  const load =
    projects === undefined
      ? nothing
      : md`, with ${prose(counted(projects, 'project'))}`
  const why = absence === undefined ? nothing : md`: ${sentence(absence)}`
  return [[md`Deletion`, md`${marks[status]}${load}${why}`]]
}
