import { atMost } from '../../../domain/text/clean.ts'
import type { Result } from '../../../operations/result/result.ts'
import { changes } from '../../findings/compared/changes.ts'
import { gated } from '../../findings/gated.ts'
import { type Contents, contentsOf } from '../../findings/reported/contents.ts'
import { counts, emptyNote } from '../../findings/reported/counts.ts'
import { libraryTable } from '../../findings/reported/vulnerabilities/library-table.ts'
import { headed, type Section } from '../../findings/section.ts'
import { waited } from '../../findings/waited/waited.ts'
import { waived } from '../../findings/waived/waived.ts'
import type { ReportSource } from '../../source.ts'
import { linkLine } from '../../summary/links.ts'
import type { Page } from '../../summary/size-budget.ts'
import { targets } from '../../summary/targets.ts'
import {
  failureBox,
  reasonList,
  verdict,
  verdictLine,
} from '../../summary/verdict.ts'
import { elsewhere, withRest } from '../../text/list.ts'
import {
  blocks,
  type Markdown,
  md,
  nothing,
  withoutBacklinks,
} from '../../text/markdown.ts'

/** Lists of the comment are short; conditions and waivers are all there. */
const maxRows = 10
const maxMostSevere = 5

/** How long a section stays when room is short: the higher, the longer. */
const ranks: Readonly<Partial<Record<Section['id'], number>>> = {
  links: 100,
  gate: 90,
  targets: 90,
  'empty-inventory': 85,
  'scan-notes': 85,
  changes: 80,
  counts: 75,
  vulnerabilities: 70,
  waived: 60,
}
/** The fold of the first of several projects; the others go before it. */
const foldRank = 50

/** The short form of the summary, not yet cut to size. */
export function commentPage(source: ReportSource): Page {
  const short = { ...source, most: maxRows }
  const own = source.result.targets ? targets(short, foldOf) : sections(source)
  // Conditions have a reason each; wrong inputs, for example, any number.
  const maxReasons = source.result.gated ? Infinity : maxRows
  const where: Section = { id: 'links', full: linkLine(source) }
  const shown = [...own, where].filter(({ full }) => full !== '')
  return {
    head: {
      full: verdict(withReasons(source, maxReasons)),
      verdict: verdict(withReasons(source, 1)),
      line: verdictLine(source.result),
    },
    sections: shown.map(({ id, full, brief }, at) => ({
      id,
      full: withoutBacklinks(full),
      brief,
      priority: ranks[id] ?? foldRank - at,
    })),
  }
}

function withReasons(source: ReportSource, max: number): ReportSource {
  const { result } = source
  const reasons = atMost(result.reasons, max)
  return { ...source, result: { ...result, reasons } }
}

/** What a pull request changes comes before what was there before it. */
function sections(source: ReportSource): Section[] {
  const { result } = source
  const { reported, compared } = result
  const contents = reported && contentsOf(reported, source)
  const all = [
    ...conditions(result, source),
    contents && emptyNote(contents),
    ...(result.waited ? waited.sections(result.waited) : []),
    compared && changes(compared, { ...source, most: maxRows }),
    contents && mostSevere(contents),
    contents && headed('counts', md`All libraries`, allCounts(contents)),
    ...(result.waived ? waived.sections(result.waived, source) : []),
  ]
  return all.filter((section) => section !== undefined)
}

/** Without the fold that tells more about them. */
function conditions({ gated: found }: Result, source: ReportSource): Section[] {
  if (!found) return []
  const brief = elsewhere(md`Conditions`, found.rows.length, source)
  return gated
    .sections(found, source)
    .filter(({ id }) => id === 'gate')
    .map((section) => ({ ...section, brief }))
}

function allCounts(contents: Contents): Pick<Section, 'full'> {
  return counts(contents) ?? { full: nothing }
}

function mostSevere(contents: Contents): Section {
  const { vulnerable, alertsPending } = contents
  const rows = vulnerable.slice(0, maxMostSevere)
  const title = alertsPending ? md`Most severe so far` : md`Most severe`
  return headed('vulnerabilities', title, {
    full: withRest(
      libraryTable(rows, contents),
      vulnerable.length - rows.length,
      contents,
    ),
    brief: elsewhere(md`Vulnerable libraries`, vulnerable.length, contents),
  })
}

/** The counts are in the table of all projects already. */
function foldOf(source: ReportSource): Markdown {
  const own = sections(source).filter(({ id }) => id !== 'counts')
  return blocks(
    reasonList(source.result),
    failureBox(source.result),
    ...own.map(({ full }) => full),
  )
}
