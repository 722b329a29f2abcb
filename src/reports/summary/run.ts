import { scanCourses } from '../findings/waited/scan-states.ts'
import { more, priorities, type Source } from '../source.ts'
import { blocks, details, md, nothing } from '../text/markdown.ts'
import { facts } from './run/facts.ts'
import type { Section } from './size-budget.ts'

/** What the run was about and how the scan went; folded where there is more to look at. */
export function run(source: Source): Section | undefined {
  const { reported, waited } = source.result
  const body = blocks(facts(source), scanCourses(source))
  if (body === '') return undefined
  const scans = waited?.scans.length ?? 0
  return {
    id: 'run',
    full: reported ? details('ℹ️ About this run', body) : body,
    brief: scans > 0 ? md`Scan states: ${more(scans, source)}.` : nothing,
    priority: priorities.run,
  }
}
