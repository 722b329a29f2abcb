import type { Format } from '../format.ts'
import { page } from '../summary/page.ts'
import { wholePage } from '../summary/size-budget.ts'

/** The job summary with every row and every section, whatever its size. */
export const markdownFormat: Format = {
  name: 'markdown',
  output: 'markdown-path',
  file: 'mend-report.md',
  *write(source) {
    yield* wholePage(page({ ...source, uncut: true }))
  },
}
