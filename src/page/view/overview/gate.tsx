import { gateLines } from '../../model/gate.ts'
import { Scroll, Section } from '../shared/elements.tsx'

const titles = ['Condition', 'Allowed', 'Actual', 'Verdict', '']

/** What each condition of `fail-on` came to. */
export function Gate({ facts }: { facts: object }) {
  const lines = gateLines(facts)
  if (lines.length === 0) return null
  const tone = (verdict: string) =>
    ({ failed: 'critical', passed: 'fine' })[verdict] ?? ''
  return (
    <Section title="Gate">
      <Scroll label="Gate">
        <table class="stacked">
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title || <span class="unseen">Why</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ condition, allowed, actual, verdict, note }) => (
              <tr key={condition}>
                <td>
                  <bdi>{condition}</bdi>
                </td>
                <td data-title="Allowed">{allowed}</td>
                <td data-title="Actual" class="number">
                  {actual}
                </td>
                <td>
                  <span class={`pill ${tone(verdict)}`}>{verdict}</span>
                </td>
                <td class="fix">
                  <bdi>{note}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  )
}
