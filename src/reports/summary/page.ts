import type { Page, Section } from '../fit.ts'
import { blocks, md, nothing } from '../markdown.ts'
import { candidates } from './candidates.ts'
import { changes } from './changes.ts'
import { checks } from './checks.ts'
import { counts } from './counts.ts'
import { dependencies } from './dependencies.ts'
import { duplicates } from './duplicates.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { gate, gateExamples } from './gate.ts'
import { hierarchy } from './hierarchy.ts'
import { licenses } from './licenses.ts'
import { links } from './links.ts'
import { listing } from './listing.ts'
import { notification } from './notification.ts'
import { outdated } from './outdated.ts'
import { scans } from './scans.ts'
import type { Source } from './source.ts'
import { sourceFiles } from './source-files.ts'
import { status } from './status.ts'
import { tags } from './tags.ts'
import { targets } from './targets.ts'
import { verdict, verdictLine } from './verdict.ts'

/** In reading order; sections with nothing to say are left out. */
const sections: readonly ((source: Source) => Section | undefined)[] = [
  gateExamples,
  changes,
  checks,
  status,
  listing,
  findings,
  candidates,
  dependencies,
  sourceFiles,
  notification,
  tags,
  scans,
  licenses,
  hierarchy,
  duplicates,
  outdated,
  links,
]

/** The summary, not yet cut to size. */
export function page(source: Source): Page {
  const top = verdict(source)
  return {
    head: {
      full: blocks(
        top,
        counts(source),
        gate(source),
        emptyNote(source),
        facts(source),
      ),
      verdict: top,
      line: verdictLine(source.result),
    },
    sections: [...targets(source, sectionsOf), ...sectionsOf(source)],
  }
}

function sectionsOf(source: Source): Section[] {
  return sections
    .map((section) => section(source))
    .filter((section) => section !== undefined)
}

function emptyNote({ result }: Source) {
  const libraries = result.reported?.inventoryFigures?.libraries
  if (libraries !== 0) return nothing
  return md`The inventory is empty. Either the scan found no library, or its result went to another project.`
}
