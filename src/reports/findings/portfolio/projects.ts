import type { PortfolioProject } from '../../../domain/portfolio/portfolio.ts'
import type { PortfolioRun } from '../../../domain/portfolio/portfolio-run.ts'
import {
  staleDays,
  staleProjects,
  worstProjects,
} from '../../../domain/portfolio/rankings.ts'
import { utcTime } from '../../../domain/text/utc-time.ts'
import {
  elsewhere,
  first,
  type ListRoom,
  listTable,
  more,
} from '../../text/list.ts'
import {
  blocks,
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
  table,
} from '../../text/markdown.ts'
import { severityMarks } from '../../text/severity.ts'
import { counted } from '../../text/words.ts'
import { folded, headed, type Section } from '../section.ts'

const max = 50
const maxWorst = 20

/** What could not be read, and why. */
export function failedProjects(
  { portfolio: { projects } }: PortfolioRun,
  room: ListRoom,
): Section {
  const list = projects.filter(({ status }) => status === 'failed')
  const headers = [md`Project`, md`Why`]
  const row = (one: PortfolioProject) => [
    nameOf(one),
    sentence(one.reason ?? '', 300),
  ]
  const title = md`${prose(counted(list.length, 'project'))} could not be read`
  return headed('failed-projects', title, {
    full: listTable({ headers, list, max, row }, room),
    brief: elsewhere(md`Projects`, list.length, room),
  })
}

/** The projects with the most severe vulnerabilities. */
export function worstList(
  { portfolio: { projects } }: PortfolioRun,
  room: ListRoom,
): Section {
  const list = worstProjects(projects)
  if (list.length === 0) return { id: 'worst-projects', full: nothing }
  const shown = first(list, maxWorst, room)
  const { headers, alignment } = worstColumns
  const title = md`Projects with the most severe vulnerabilities`
  return headed('worst-projects', title, {
    full: blocks(
      table(headers, shown.map(worst), alignment),
      otherProjects(list.length - shown.length, projects, room),
    ),
    brief: elsewhere(title, list.length, room),
  })
}

/** Of the projects that were read, those that the table does not have. */
function otherProjects(
  left: number,
  projects: readonly PortfolioProject[],
  room: ListRoom,
): Markdown {
  const { none, empty } = withoutVulnerability(projects)
  const has = (count: number) => prose(count === 1 ? 'has' : 'have')
  const parts = [
    left > 0 && more(left, room, md`with vulnerabilities`),
    none > 0 && md`${none} ${has(none)} no known vulnerability`,
    empty > 0 && md`${empty} ${has(empty)} an empty inventory`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? nothing : md`${join(parts, ' · ')}.`
}

/** An inventory without a library says nothing about vulnerabilities. */
function withoutVulnerability(projects: readonly PortfolioProject[]) {
  let [none, empty] = [0, 0]
  for (const { figures } of projects) {
    if (!figures || figures.vulnerabilities > 0) continue
    if (figures.libraries === 0) empty++
    else none++
  }
  return { none, empty }
}

const worstColumns = {
  headers: [
    md`Project`,
    severityMarks.critical,
    severityMarks.high,
    severityMarks.medium,
    severityMarks.low,
    md`Libraries`,
    md`Vulnerable`,
  ],
  alignment: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
} as const

function worst(one: PortfolioProject): Markdown[] {
  const { critical = 0, high = 0, medium = 0, low = 0 } = one.figures ?? {}
  const { libraries = 0, vulnerableLibraries = 0 } = one.figures ?? {}
  return [
    nameOf(one),
    ...[critical, high, medium, low].map((count) =>
      count > 0 ? md`**${count}**` : md`0`,
    ),
    md`${libraries}`,
    md`${vulnerableLibraries}`,
  ]
}

/** Projects whose inventory was not updated for long. */
export function staleList(
  { portfolio: { projects }, serverDate = '' }: PortfolioRun,
  room: ListRoom,
): Section {
  const list = staleProjects(projects, Date.parse(serverDate))
  const headers = [md`Project`, md`Last updated`]
  const row = (one: PortfolioProject) => [
    nameOf(one),
    prose(utcTime(one.lastUpdated ?? '')),
  ]
  const title = `🕰️ ${counted(list.length, 'project')} not updated for ${staleDays} days`
  return folded('stale-projects', title, {
    full: listTable({ headers, list, max, row }, room),
    brief: elsewhere(md`Stale projects`, list.length, room),
  })
}

/** `Platform › gateway_main` */
function nameOf({ product, name }: PortfolioProject): Markdown {
  const shown = code(name, 80)
  return product === undefined ? shown : md`${code(product, 60)} › ${shown}`
}
