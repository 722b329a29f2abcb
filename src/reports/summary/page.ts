import { findingSections } from '../findings/index.ts'
import {
  inReadingOrder,
  type Section,
  type SectionId,
  sectionRanks,
} from '../findings/section.ts'
import type { ReportSource } from '../source.ts'
import { blocks, type Markdown } from '../text/markdown.ts'
import { links } from './links.ts'
import { run } from './run.ts'
import type { Page } from './size-budget.ts'
import { targets } from './targets.ts'
import { failureBox, reasonList, verdict, verdictLine } from './verdict.ts'

/** The summary, not yet cut to size. */
export function page(source: ReportSource): Page {
  const top = verdict(source)
  const all = sections(source)
  const stays = ({ id }: Section) => sectionRanks[id] === Infinity
  const rest = all.filter((section) => !stays(section))
  const shown = source.result.targets
    ? [...targets(source, foldOf), ...rest.filter(isShared)]
    : rest
  return {
    head: {
      full: blocks(top, ...all.filter(stays).map(({ full }) => full)),
      verdict: top,
      line: verdictLine(source.result),
    },
    sections: shown.map((section) => ({
      ...section,
      priority: sectionRanks[section.id],
    })),
  }
}

function sections(source: ReportSource): Section[] {
  return inReadingOrder([
    ...findingSections(source),
    run(source),
    links(source),
  ])
}

/** All projects of a run share these: they stand once, below the folds. */
function isShared({ id }: Section): boolean {
  return id === 'statuses' || id === 'links'
}

/** These are in the table of all projects already. */
const inTable: ReadonlySet<SectionId> = new Set(['counts', 'scan-notes'])

/** What the fold of one project of several shows. */
function foldOf(source: ReportSource): Markdown {
  const own = sections(source).filter(
    (section) => !isShared(section) && !inTable.has(section.id),
  )
  return blocks(
    reasonList(source.result),
    failureBox(source.result),
    ...own.map(({ full }) => full),
  )
}
