import type { Result } from '../../operations/result/result.ts'
import type { Section } from '../findings/section.ts'
import type { ReportSource } from '../source.ts'
import { blocks, code, join, link, md, nothing } from '../text/markdown.ts'

const keepFiles = md`The files go with the runner. To keep them, set \`report-directory\` and upload it in a later step with \`actions/upload-artifact\`.`

/** Where to read more; empty where no page or file is known. */
export function links({ result, links, report }: ReportSource): Section {
  const parts = [
    ...(links.projectUrl ? [link('Project in Mend', links.projectUrl)] : []),
    ...(links.runUrl ? [link('This workflow run', links.runUrl)] : []),
    ...(report ? [md`Report: ${code(report)} (output \`report-path\`)`] : []),
  ]
  return {
    id: 'links',
    full: blocks(
      join(parts, ' · '),
      report && isAboutContents(result) ? keepFiles : nothing,
    ),
  }
}

/** Whether the files hold what people keep; a list of tags they do not. */
function isAboutContents({ reported, targets = [] }: Result): boolean {
  return [{ reported }, ...targets].some((one) => one.reported !== undefined)
}
