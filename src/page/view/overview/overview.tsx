import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import { deltaSections } from '../../model/delta.ts'
import { compareLink } from '../../model/route.ts'
import { CleanupProjects } from '../cleanup/cleanup-projects.tsx'
import { EmptySide, SideBySide } from '../compare/side-by-side.tsx'
import { PortfolioProjects } from '../portfolio/portfolio-projects.tsx'
import { Section } from '../shared/elements.tsx'
import type { PageProps } from '../shared/state.ts'
import { Charts } from './charts.tsx'
import { Figures } from './figures.tsx'
import { Gate } from './gate.tsx'
import { OperationResults } from './operation-results.tsx'
import { PolicyViolations } from './policy-violations.tsx'
import { Projects } from './projects.tsx'
import { Run } from './run.tsx'
import { Tags } from './tags.tsx'
import { TopVulnerabilities } from './top-vulnerabilities.tsx'
import { Verdict } from './verdict.tsx'
import { Waivers } from './waivers.tsx'

/** The verdict, the numbers, and what matters most. */
export function Overview({ state: { facts, contents, portfolio } }: PageProps) {
  return (
    <main id="main">
      <Verdict facts={facts} />
      <Figures facts={facts} />
      <Projects facts={facts} />
      <CleanupProjects facts={facts} />
      {portfolio && <PortfolioProjects portfolio={portfolio} />}
      {contents && <TopVulnerabilities contents={contents} />}
      <Delta facts={facts} />
      <Gate facts={facts} />
      <Charts facts={facts} contents={contents} />
      {contents && <Waivers contents={contents} />}
      <PolicyViolations facts={facts} />
      <Run facts={facts} />
      <Tags facts={facts} />
      <OperationResults facts={facts} />
    </main>
  )
}

function Delta({ facts }: { facts: Facts }) {
  if (!facts.delta) return null
  const sections = deltaSections(facts).filter(({ lines }) => lines.length > 0)
  const counts = sections.map(
    ({ title, lines }) => `${title}: ${grouped(lines.length)}`,
  )
  return (
    <Section title="Since the baseline">
      <EmptySide facts={facts} />
      <SideBySide facts={facts} />
      <p>
        {counts.length === 0 ? 'Nothing changed. ' : `${counts.join(' · ')}. `}
        <a href={compareLink}>
          See the comparison
          <span class="visually-hidden">
            {' '}
            ({counted(counts.length, 'list')})
          </span>
        </a>
      </p>
    </Section>
  )
}
