import type { Inputs, Problem } from '../inputs/schema.ts'

type Format = Inputs['reportFormats'][number]

const formats: readonly Format[] = ['json', 'csv', 'html']

/** What the operation portfolio cannot do. */
export function portfolioProblems(inputs: Inputs): Problem[] {
  const { report, reportFormats, baseline, scanOutput } = inputs
  const { reports, shard } = inputs
  const problems: Problem[] = []
  const note = (input: Problem['input'], text: string) =>
    problems.push({ input, text })
  if (!report.includes('inventory')) {
    note('report', 'operation portfolio reads inventories; expected inventory')
  }
  const others = reportFormats.filter((format) => !formats.includes(format))
  if (others.length > 0) {
    const text = `operation portfolio writes ${formats.join(', ')}; found ${others.join(', ')}`
    note('report-formats', text)
  }
  if (reports.patterns.length > 0 && shard.kind !== 'whole') {
    note('shard', 'given together with `reports`; expected one of the two')
  }
  if (baseline) note('baseline', 'operation portfolio compares nothing')
  if (scanOutput.projects.length > 0) {
    note(
      'scan-output',
      'operation portfolio selects its projects with `select`; expected none',
    )
  }
  return problems
}
