import { counted } from '../../../reports/text/words.ts'
import { deltaParts } from '../../model/delta.ts'
import { compareLink } from '../../model/route.ts'
import { Section } from '../shared/elements.tsx'
import type { PageProps } from '../shared/state.ts'
import { Charts } from './charts.tsx'
import { Figures } from './figures.tsx'
import { Gate } from './gate.tsx'
import { Told } from './operation-results.tsx'
import { Projects } from './projects.tsx'
import { Run } from './run.tsx'
import { Tags } from './tags.tsx'
import { GravestFindings } from './top-vulnerabilities.tsx'
import { Verdict } from './verdict.tsx'

/** The verdict, the numbers, and what matters most. */
export function Overview({ state }: PageProps) {
  const { facts, contents } = state
  return (
    <main id="main">
      <Verdict facts={facts} />
      <Figures facts={facts} />
      <Projects facts={facts} />
      <Gate facts={facts} />
      <Delta facts={facts} />
      <Charts facts={facts} contents={contents} />
      <GravestFindings contents={contents} />
      <Run facts={facts} />
      <Tags facts={facts} />
      <Told facts={facts} />
    </main>
  )
}

function Delta({ facts }: { facts: object }) {
  const parts = deltaParts(facts).filter(({ lines }) => lines.length > 0)
  if (deltaParts(facts).length === 0) return null
  return (
    <Section title="Since the baseline">
      <p>
        {parts.length === 0
          ? 'Nothing changed. '
          : `${parts
              .map(({ title, lines }) => `${title}: ${lines.length}`)
              .join(' · ')}. `}
        <a href={compareLink}>
          See the comparison
          <span class="unseen"> ({counted(parts.length, 'list')})</span>
        </a>
      </p>
    </Section>
  )
}
