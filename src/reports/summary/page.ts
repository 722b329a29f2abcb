import type { Page, Section } from '../size-budget.ts'
import { blocks, type Markdown, md, nothing } from '../text/markdown.ts'
import { changes } from './changes/changes.ts'
import { counts } from './counts.ts'
import { gate, gateExamples } from './gate.ts'
import { dependencies } from './hierarchy/dependencies.ts'
import { hierarchy } from './hierarchy/hierarchy.ts'
import { tree } from './hierarchy/tree.ts'
import { candidates } from './libraries/candidates.ts'
import { duplicates } from './libraries/duplicates.ts'
import { outdated } from './libraries/outdated.ts'
import { sourceFiles } from './libraries/source-files.ts'
import { weakMatches } from './libraries/weak-matches.ts'
import { licenses } from './licenses/licenses.ts'
import { checks } from './run/checks.ts'
import { links } from './run/links.ts'
import { notification } from './run/notification.ts'
import { run } from './run/run.ts'
import { scanNotes } from './run/scans.ts'
import { status } from './run/status.ts'
import { listing } from './run/tag-list.ts'
import { routineTags, tags } from './run/tags.ts'
import { type Given, type Source, sourceOf } from './source.ts'
import { targets } from './targets.ts'
import { failureBox, verdict, verdictLine } from './verdict.ts'
import { severityShares } from './vulnerabilities/severity-shares.ts'
import { origins } from './vulnerabilities/sources.ts'
import {
  findings,
  moreFindings,
} from './vulnerabilities/vulnerable-libraries.ts'

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
