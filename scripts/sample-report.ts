import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { serve } from '../src/simulator/serve.ts'
import { stage } from '../src/simulator/stage.ts'
import { runs } from './demo/events.ts'
import { runAction } from './runner.ts'

/**
 * Writes the HTML report that the built action makes of the simulator's
 * `checkout_main`, or of a project with so many generated libraries.
 *
 * @throws {Error} with the step's log when it left none
 */
export async function writeSampleReport(
  path: string,
  libraries?: number,
): Promise<void> {
  const start = Date.now()
  const hour = 3_600_000
  const clock = { now: () => start - hour + (Date.now() - start) * 100 }
  const { world, facts } = stage({
    scenario: 'finished',
    seed: 1,
    clock,
    ...(libraries && { libraries }),
  })
  const { 'product-token': _, 'project-token': __, ...named } = facts
  const server = await serve(world, {})
  const step = await runAction({
    dist: resolve(import.meta.dirname, '../dist'),
    ...runs.push.step,
    inputs: {
      'server-url': server.url,
      ...named,
      ...(libraries && { 'project-name': 'bulk_main', 'request-token': '' }),
      ...(libraries && { 'product-name': 'Platform' }),
      ...runs.push.inputs,
      'report-formats': 'html',
      summary: 'false',
    },
  })
  try {
    const [report] = step.files.filter((file) => file.endsWith('.html'))
    if (!report) throw new Error(step.log)
    await copyFile(report, path)
  } finally {
    await step.dispose()
    await server.close()
  }
}
