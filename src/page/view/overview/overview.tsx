import { counted } from '../../reports/words.ts'
import { deltaParts } from '../model/delta.ts'
import { compareLink } from '../model/route.ts'
import { Charts } from './charts.tsx'
import { Figures } from './figures.tsx'
import { Gate } from './gate.tsx'
import { GravestFindings } from './gravest.tsx'
import { Section } from './parts.tsx'
import { Projects } from './projects.tsx'
import { Run } from './run.tsx'
import type { PageProps } from './state.ts'
import { Tags } from './tags.tsx'
import { Told } from './told.tsx'
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
