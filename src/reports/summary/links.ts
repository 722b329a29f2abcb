import { priorities, type Source } from '../source.ts'
import { code, join, link, md } from '../text/markdown.ts'
import type { Section } from './size-budget.ts'

/** Where to read on. */
export function links({ links, report }: Source): Section | undefined {
  const parts = [
    ...(links.projectUrl ? [link('Project in Mend', links.projectUrl)] : []),
    ...(links.runUrl ? [link('This workflow run', links.runUrl)] : []),
    ...(report ? [md`Report: ${code(report)} (output \`report-path\`)`] : []),
  ]
  if (parts.length === 0) return undefined
  return { id: 'links', full: join(parts, ' · '), priority: priorities.links }
}
