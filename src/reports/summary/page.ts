import type { Page, Section } from '../fit.ts'
import { blocks, type Markdown, md, nothing } from '../markdown.ts'
import { candidates } from './candidates.ts'
import { changes } from './changes.ts'
import { checks } from './checks.ts'
import { counts } from './counts.ts'
import { dependencies } from './dependencies.ts'
import { duplicates } from './duplicates.ts'
import { findings, moreFindings } from './findings.ts'
import { gate, gateExamples } from './gate.ts'
import { hierarchy } from './hierarchy.ts'
import { licenses } from './licenses.ts'
import { links } from './links.ts'
import { listing } from './listing.ts'
import { notification } from './notification.ts'
import { origins } from './origins.ts'
import { outdated } from './outdated.ts'
import { run } from './run.ts'
import { scanNotes } from './scans.ts'
import { severityShares } from './severities.ts'
import { type Given, type Source, sourceOf } from './source.ts'
import { sourceFiles } from './source-files.ts'
import { status } from './status.ts'
import { routineTags, tags } from './tags.ts'
import { targets } from './targets.ts'
import { tree } from './tree.ts'
import { failureBox, verdict, verdictLine } from './verdict.ts'
import { weakMatches } from './weak-matches.ts'

/** In reading order; sections with nothing to say are left out. */
const sections: readonly ((source: Source) => Section | undefined)[] = [
  gateExamples,
  checks,
  status,
  listing,
  candidates,
  dependencies,
  sourceFiles,
  notification,
  tags,
  changes,
  findings,
  moreFindings,
  severityShares,
  origins,
  licenses,
  outdated,
  duplicates,
  weakMatches,
  hierarchy,
  tree,
  routineTags,
  run,
  links,
]

/** The summary, not yet cut to size. */
export function page(given: Given): Page {
  const source = sourceOf(given)
  const top = verdict(source)
  return {
    head: {
      full: blocks(
        top,
        counts(source),
        gate(source),
        emptyNote(source),
        scanNotes(source),
      ),
      verdict: top,
      line: verdictLine(source.result),
    },
    sections: source.result.targets
      ? [...targets(source, foldOf), ...only([status, links])(source)]
      : only(sections)(source),
  }
}

/** What the fold of one project of several shows; its figures are in the table above. */
function foldOf(source: Source): Markdown {
  return blocks(
    failureBox(source.result),
    gate(source),
    emptyNote(source),
    ...only(projectSections)(source).map(({ full }) => full),
  )
}

/** Those that all projects of a run share stand once, below the folds. */
const projectSections = sections.filter(
  (section) => section !== links && section !== status,
)

/** Those of these sections that have something to say. */
function only(chosen: typeof sections): (source: Source) => Section[] {
  return (source) =>
    chosen
      .map((section) => section(source))
      .filter((section) => section !== undefined)
}

function emptyNote({ result }: Source) {
  const libraries = result.reported?.inventoryFigures?.libraries
  if (libraries !== 0) return nothing
  return md`The inventory is empty. Either the scan found no library, or its result went to another project.`
}
