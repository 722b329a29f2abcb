import type { PortfolioRun } from '../../../domain/portfolio/portfolio-run.ts'

/** How many projects there are, by what became of them, and what they have. */
export function totalsOf({ portfolio, waived }: PortfolioRun) {
  const { projects, libraries, vulnerabilities } = portfolio
  const count = (wanted: (typeof projects)[number]['status']) =>
    projects.filter(({ status }) => status === wanted).length
  return {
    selected: projects.length,
    read: count('read'),
    failed: count('failed'),
    notRead: count('not-read'),
    empty: projects.filter(({ figures }) => figures?.libraries === 0).length,
    libraries: libraries.length,
    vulnerabilities: vulnerabilities.length,
    waived,
  }
}
