import type { Section } from '../findings/section.ts'
import type { ReportSource } from '../source.ts'
import { code, join, link, md } from '../text/markdown.ts'

/** Where to read more; empty where no page or file is known. */
export function links({ links, report }: ReportSource): Section {
  const parts = [
    ...(links.projectUrl ? [link('Project in Mend', links.projectUrl)] : []),
    ...(links.runUrl ? [link('This workflow run', links.runUrl)] : []),
    ...(report ? [md`Report: ${code(report)} (output \`report-path\`)`] : []),
  ]
  return { id: 'links', full: join(parts, ' · ') }
}
