import type { Page, Section } from '../fit.ts'
import { blocks, md, nothing } from '../markdown.ts'
import { counts } from './counts.ts'
import { duplicates } from './duplicates.ts'
import { findings, moreFindings } from './findings.ts'
import { hierarchy } from './hierarchy.ts'
import { licenses } from './licenses.ts'
import { links } from './links.ts'
import { origins } from './origins.ts'
import { outdated } from './outdated.ts'
import { run } from './run.ts'
import { scanNotes } from './scans.ts'
import { severityShares } from './severities.ts'
import { type Given, type Source, sourceOf } from './source.ts'
import { routineTags, tags } from './tags.ts'
import { tree } from './tree.ts'
import { verdict, verdictLine } from './verdict.ts'
import { weakMatches } from './weak-matches.ts'

/** In reading order; sections with nothing to say are left out. */
const sections: readonly ((source: Source) => Section | undefined)[] = [
  tags,
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
      full: blocks(top, counts(source), emptyNote(source), scanNotes(source)),
      verdict: top,
      line: verdictLine(source.result),
    },
    sections: sections
      .map((section) => section(source))
      .filter((section) => section !== undefined),
  }
}

function emptyNote({ result }: Source) {
  const libraries = result.reported?.inventoryFigures?.libraries
  if (libraries !== 0) return nothing
  return md`The inventory is empty. Either the scan found no library, or its result went to another project.`
}
