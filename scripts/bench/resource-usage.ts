import { writeFileSync } from 'node:fs'

/** What a process used. Loaded with `--import`, this file writes it when the process ends. */
export interface ResourceUsage {
  /** Milliseconds of CPU time of all its threads. */
  readonly cpu: number
  /** Milliseconds from its start to its end. */
  readonly wall: number
  /** The most memory that it used at once, in MB. */
  readonly peak: number
}

const path = process.env['USAGE_PATH']
if (path) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const usage: ResourceUsage = {
      cpu: (user + system) / 1_000,
      wall: performance.now(),
      peak: process.resourceUsage().maxRSS / 1024,
    }
    writeFileSync(path, JSON.stringify(usage))
  })
}
