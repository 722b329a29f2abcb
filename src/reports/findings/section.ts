import {
  blocks,
  details,
  heading,
  type Markdown,
  nothing,
} from '../text/markdown.ts'

/** The rank of what stays whatever the room. */
const always = Number.POSITIVE_INFINITY

/**
 * Every section of the summary in reading order, and how long it stays when room
 * is short: the higher its rank, the longer. `finding` is for an operation whose
 * finding has a single section.
 */
export const sectionRanks = {
  'empty-inventory': always,
  counts: always,
  gate: always,
  'scan-notes': always,
  'portfolio-notes': always,
  'failed-projects': 88,
  targets: 90,
  target: 55,
  finding: 85,
  statuses: 85,
  candidates: 30,
  dependencies: 20,
  'source-files': 5,
  notification: 70,
  'urgent-tags': 60,
  changes: 80,
  'vulnerability-sources': 73,
  'more-vulnerability-sources': 46,
  'policy-violations': 72,
  'shared-vulnerabilities': 78,
  'worst-projects': 74,
  'stale-projects': 35,
  vulnerabilities: 70,
  'gate-examples': 66,
  waived: 68,
  'more-vulnerabilities': 45,
  severities: 25,
  licenses: 40,
  outdated: 10,
  duplicates: 20,
  'weak-matches': 15,
  'shared-libraries': 30,
  tree: 5,
  tags: 60,
  run: 50,
  links: 95,
} as const

export type SectionId = keyof typeof sectionRanks

/** A part of the summary. */
export interface Section {
  readonly id: SectionId
  readonly full: Markdown
  /** What stays when there is no room for `full`: a line that says where the rest is. */
  readonly brief?: Markdown | undefined
}

const places = Object.keys(sectionRanks)

/** In the order of `sectionRanks`; sections with nothing to say are left out. */
export function inReadingOrder(
  sections: readonly (Section | undefined)[],
): Section[] {
  return sections
    .filter((section) => section !== undefined)
    .filter(({ full }) => full !== '')
    .sort((a, b) => places.indexOf(a.id) - places.indexOf(b.id))
}

type Body = Omit<Section, 'id'>

/** A section that is open, under a heading that its brief form keeps; empty without content. */
export function headed(id: SectionId, title: Markdown, body: Body): Section {
  if (body.full === '') return { id, full: nothing }
  const top = heading(3, title)
  const { full, brief } = body
  return { id, full: blocks(top, full), brief: brief && blocks(top, brief) }
}

/** A section behind a fold; empty without content. */
export function folded(id: SectionId, title: string, body: Body): Section {
  const { full, brief } = body
  return { id, full: full && details(title, full), brief }
}
