import type {
  Portfolio,
  PortfolioVulnerability,
} from '../../../domain/portfolio/portfolio.ts'
import type { PortfolioRun } from '../../../domain/portfolio/portfolio-run.ts'
import { elsewhere, inline, type ListRoom, listTable } from '../../text/list.ts'
import { code, type Markdown, md, prose } from '../../text/markdown.ts'
import { padded } from '../../text/padded.ts'
import { severityMarks } from '../../text/severity.ts'
import { headed, type Section } from '../section.ts'

const max = 30
const maxLibraries = 3

/** Vulnerabilities by how many projects have them, with the libraries that bring them in. */
export function sharedVulnerabilities(
  { portfolio }: PortfolioRun,
  room: ListRoom,
): Section {
  const { vulnerabilities: list } = portfolio
  const title = md`Vulnerabilities by number of projects`
  const row = (one: PortfolioVulnerability) => rowOf(one, portfolio)
  return headed('shared-vulnerabilities', title, {
    full: listTable({ ...columns, list, max, row }, room),
    brief: elsewhere(md`Vulnerabilities`, list.length, room),
  })
}

const columns = {
  headers: [
    padded(md`Vulnerability`, 12),
    md`Severity`,
    md`Score`,
    md`Projects`,
    md`Libraries`,
  ],
  alignment: ['left', 'left', 'right', 'right', 'left'],
} as const

function rowOf(
  { id, severity, score, projects, libraries }: PortfolioVulnerability,
  portfolio: Portfolio,
): Markdown[] {
  const names = libraries.map((place) => {
    const one = portfolio.libraries[place]
    return [one?.package, one?.library.version].filter(Boolean).join(' ')
  })
  return [
    code(id, 60),
    severityMarks[severity ?? 'unrated'],
    prose(score?.toFixed(1) ?? ''),
    md`**${projects}**`,
    inline([...new Set(names)], maxLibraries, (name) => code(name, 80)),
  ]
}
