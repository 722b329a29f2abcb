import { counted, grouped } from '../../domain/text/counted.ts'
import { formatDuration } from '../../domain/text/duration.ts'
import type { OperationContext } from '../operation.ts'
import { mapAtMost } from './map-at-most.ts'

const intervalMs = 30_000

interface Work {
  /** What is done: `Ages read`. */
  readonly title: string
  /** What each of them is called; without it a project. */
  readonly one?: string | undefined
}

interface Job extends Work {
  readonly total: number
}

/** One request for each of many products. */
export const productsListed: Work = { title: 'Products listed', one: 'product' }

/**
 * Does a long job and, until it ends, logs every 30 seconds how much of it is
 * done, how fast it goes and how long the rest will take. It does so while a
 * server answers nothing, too.
 *
 * `Ages read: 1,200 of 20,000 projects, 40 a second, 7m50s left`
 *
 * @param work calls `done` for each that is done
 * @throws what `work` throws
 */
export async function withProgress<T>(
  job: Job,
  { clock, progress }: Pick<OperationContext, 'clock' | 'progress'>,
  work: (done: () => void) => Promise<T>,
): Promise<T> {
  const startMs = clock.now()
  let done = 0
  const stop = clock.every(intervalMs, () =>
    progress(lineOf(job, done, clock.now() - startMs)),
  )
  try {
    return await work(() => {
      done++
    })
  } finally {
    stop()
  }
}

/**
 * Does something for each item, for as many at once as keep `concurrency`
 * requests under way, and logs the progress meanwhile. Otherwise as `mapAtMost`.
 *
 * @throws what `work` throws, the first of it
 */
export function mapWithProgress<T, R>(
  { title, one }: Work,
  items: readonly T[],
  context: Pick<OperationContext, 'clock' | 'progress' | 'inputs'>,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const job = { title, one, total: items.length }
  // While the answers of some are read, as many others have requests ready.
  const tasks = 2 * context.inputs.concurrency
  return withProgress(job, context, (done) =>
    mapAtMost(tasks, items, async (item) => {
      const result = await work(item)
      done()
      return result
    }),
  )
}

function lineOf(
  { title, total, one = 'project' }: Job,
  done: number,
  elapsedMs: number,
): string {
  const perSecond = (1_000 * done) / elapsedMs
  const left =
    done > 0
      ? `${formatDuration((1_000 * (total - done)) / perSecond)} left`
      : 'time left not known'
  return `${title}: ${grouped(done)} of ${counted(total, one)}, ${rate(perSecond)}, ${left}`
}

function rate(perSecond: number): string {
  const perMinute = 60 * perSecond
  if (perSecond >= 1) return `${grouped(Math.round(perSecond))} a second`
  if (perMinute >= 1) return `${grouped(Math.round(perMinute))} a minute`
  return `${grouped(Math.round(60 * perMinute))} an hour`
}
