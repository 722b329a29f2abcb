import { writeFileSync } from 'node:fs'

/** What a process took; loaded into it with `--import`, it writes them at its end. */
export interface Figures {
  /** Milliseconds of work of all its threads, which others' work does not change. */
  readonly cpu: number
  /** Milliseconds from its start to its end. */
  readonly wall: number
  /** The most memory that it has held, in MB. */
  readonly peak: number
}

const path = process.env['METER_PATH']
if (path) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const figures: Figures = {
      cpu: (user + system) / 1_000,
      wall: performance.now(),
      peak: process.resourceUsage().maxRSS / 1024,
    }
    writeFileSync(path, JSON.stringify(figures))
  })
}
