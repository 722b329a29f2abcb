import type { EnsuredObject } from '../../operations/result/ensured.ts'
import { findingRows } from '../findings/index.ts'
import { named } from '../findings/names.ts'
import type { Names, Row } from '../findings/record.ts'
import { folded, type Section } from '../findings/section.ts'
import { scanStates } from '../findings/waited/scan-states.ts'
import type { ReportSource } from '../source.ts'
import { elsewhere } from '../text/list.ts'
import {
  blocks,
  code,
  type Markdown,
  md,
  nothing,
  sentence,
  table,
} from '../text/markdown.ts'

/** What the run was about and how the scan went; folded where there is more to look at. */
export function run(source: ReportSource): Section | undefined {
  const { reported, waited: { scans } = { scans: [] } } = source.result
  const full = blocks(facts(source), scanStates(scans, source))
  if (full === '') return undefined
  const brief =
    scans.length > 0
      ? elsewhere(md`Scan states`, scans.length, source)
      : nothing
  return reported
    ? folded('run', 'ℹ️ About this run', { full, brief })
    : { id: 'run', full, brief }
}

function facts(source: ReportSource): Markdown {
  const { result } = source
  const rows = [
    ...(result.targets ? [] : nameRows(result)),
    ...findingRows(result, source),
  ]
  return rows.length === 0 ? nothing : table([md`Fact`, md`Value`], rows)
}

const labels: readonly (readonly [keyof Names, Markdown])[] = [
  ['product', md`Product`],
  ['project', md`Project`],
]

const statusMarks: Readonly<Record<EnsuredObject['status'], Markdown>> = {
  existing: md` (existing)`,
  created: md` ✨ created`,
  planned: md` 📝 would be created`,
  missing: md` ❌ not created`,
  unclear: md` exists now; the answer to its creation was lost`,
}

function nameRows(result: ReportSource['result']): Row[] {
  return labels.flatMap(([scope, label]) => {
    const known = named(result, scope)
    if (!known) return []
    const { status, look } = known
    const mark = look
      ? md` ❓ unclear: ${sentence(look)}`
      : status
        ? statusMarks[status]
        : nothing
    return [[label, md`${code(known.name, 200)}${mark}`] as const]
  })
}
