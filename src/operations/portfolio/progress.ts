import { counted, grouped } from '../../domain/text/counted.ts'
import { formatDuration } from '../../domain/text/duration.ts'
import type { OperationContext } from '../operation.ts'

const intervalMs = 30_000

/**
 * Counts the projects that are done, and every 30 seconds logs how many there
 * are, how many are left, how fast it goes and how long it will take.
 *
 * `Read 1,200 of 20,000 projects, 3 not readable: 40 a second, 7m50s left`
 */
export function progressOf(
  total: number,
  { clock, progress }: Pick<OperationContext, 'clock' | 'progress'>,
): (isRead: boolean) => void {
  const start = clock.now()
  let shownAt = start
  let done = 0
  let failed = 0
  return (isRead) => {
    done++
    if (!isRead) failed++
    const now = clock.now()
    if (now - shownAt < intervalMs || done === total) return
    shownAt = now
    const perSecond = (1_000 * done) / (now - start)
    const leftMs = (1_000 * (total - done)) / perSecond
    progress(
      [
        `Read ${grouped(done - failed)} of ${counted(total, 'project')}`,
        failed > 0 ? `, ${grouped(failed)} not readable` : '',
        `: ${rate(perSecond)}, ${formatDuration(leftMs)} left`,
      ].join(''),
    )
  }
}

function rate(perSecond: number): string {
  return perSecond < 1
    ? `${Math.round(60 * perSecond)} a minute`
    : `${grouped(Math.round(perSecond))} a second`
}
