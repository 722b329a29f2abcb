import { checks } from '../findings/checked.ts'
import { changes } from '../findings/compared/changes.ts'
import { gate, gateExamples } from '../findings/gated.ts'
import { candidates } from '../findings/library-read/candidates.ts'
import { dependencies } from '../findings/library-read/dependencies.ts'
import { sourceFiles } from '../findings/library-read/source-files.ts'
import { listing } from '../findings/listed.ts'
import { notification } from '../findings/notified.ts'
import { counts } from '../findings/reported/counts.ts'
import { hierarchy } from '../findings/reported/hierarchy/shared-libraries.ts'
import { tree } from '../findings/reported/hierarchy/tree.ts'
import { duplicates } from '../findings/reported/libraries/duplicates.ts'
import { outdated } from '../findings/reported/libraries/outdated.ts'
import { weakMatches } from '../findings/reported/libraries/weak-matches.ts'
import { licenses } from '../findings/reported/licenses/licenses.ts'
import { severityShares } from '../findings/reported/vulnerabilities/severity-shares.ts'
import { origins } from '../findings/reported/vulnerabilities/sources.ts'
import {
  findings,
  moreFindings,
} from '../findings/reported/vulnerabilities/vulnerable-libraries.ts'
import { status } from '../findings/statuses.ts'
import { routineTags, tags } from '../findings/tagged/tag-tables.ts'
import { scanNotes } from '../findings/waited/scan-states.ts'
import { type Given, type Source, sourceOf } from '../source.ts'
import { blocks, type Markdown, md, nothing } from '../text/markdown.ts'
import { links } from './links.ts'
import { run } from './run.ts'
import type { Page, Section } from './size-budget.ts'
import { targets } from './targets.ts'
import { failureBox, verdict, verdictLine } from './verdict.ts'

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
