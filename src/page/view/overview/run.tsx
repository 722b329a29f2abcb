import { plain } from '../../../domain/text/clean.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { counted, duration, spaced } from '../../../reports/text/words.ts'
import { Section } from '../shared/elements.tsx'

type Scan = NonNullable<Facts['wait']>['scans'][number]

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
            · {end(scan)}
            {counted(scan.polls, 'poll')}
            {scan.followed && ', followed another scan'}
          </span>
        </p>
      ))}
    </Section>
  )
}

/** How and when the scan ended; '' where its last state says so. */
function end({ changes, end, seconds }: Scan): string {
  if ((changes.at(-1)?.state ?? '').toLowerCase() === end) return ''
  const how = end ? spaced(end) : 'still running'
  return `${how} after ${duration(seconds)}, `
}
