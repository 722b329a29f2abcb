import type { Result } from '../../operations/result/result.ts'
import type { Section } from '../findings/section.ts'
import type { ReportSource } from '../source.ts'
import {
  blocks,
  code,
  join,
  link,
  type Markdown,
  md,
  nothing,
} from '../text/markdown.ts'

const keepFiles = md`The runner deletes the report files when the job ends. To keep them, set \`report-directory\` and upload it in a later step with \`actions/upload-artifact\`.`

/** Where to read more, and how to keep the files; empty where no page or file is known. */
export function links(source: ReportSource): Section {
  const { result, report, page } = source
  const isKept = (report ?? page) !== undefined && isAboutContents(result)
  return {
    id: 'links',
    full: blocks(linkLine(source), isKept ? keepFiles : nothing),
  }
}

/** `Project in Mend · This workflow run · Page: … · Report: …` */
export function linkLine({ links, report, page }: ReportSource): Markdown {
  const parts = [
    ...(links.projectUrl ? [link('Project in Mend', links.projectUrl)] : []),
    ...(links.runUrl ? [link('This workflow run', links.runUrl)] : []),
    ...(page ? [md`Page: ${code(page)} (output \`html-path\`)`] : []),
    ...(report ? [md`Report: ${code(report)} (output \`report-path\`)`] : []),
  ]
  return join(parts, ' · ')
}

/** Whether the files hold what people keep; a list of tags they do not. */
function isAboutContents({ reported, targets = [] }: Result): boolean {
  return [{ reported }, ...targets].some((one) => one.reported !== undefined)
}
