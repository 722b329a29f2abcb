import { plain } from '../../../domain/text/clean.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { counted, duration } from '../../../reports/text/words.ts'
import { Section } from '../shared/elements.tsx'

/** The wait for the scan. */
export function Run({ facts: { wait } }: { facts: Facts }) {
  if (!wait || wait.scans.length === 0) return null
  return (
    <Section title="Scan">
      {wait.scans.map((scan, at) => (
        <p key={at}>
          {scan.changes.map(({ state, atSeconds }, step) => (
            <span key={state}>
              {step > 0 && <span class="muted"> › </span>}
              <bdi>{plain(state, 40)}</bdi>{' '}
              <small class="muted">{duration(atSeconds)}</small>
            </span>
          ))}{' '}
          <span class="muted">
            · {scan.end ?? 'still running'} after {duration(scan.seconds)},{' '}
            {counted(scan.polls, 'poll')}
            {scan.followed && ', followed another scan'}
          </span>
        </p>
      ))}
    </Section>
  )
}
