import type { Origin } from '../../domain/gate/condition.ts'
import { plain } from '../../domain/text/clean.ts'
import { code, type Markdown, md } from './markdown.ts'

/** Marks what a pull request can change itself. */
const workspaceMark = md`✏️`

/** `.mend/policy.yml:3`, with a mark where the file is the workspace's. */
export function originText({ file, line, isWorkspace }: Origin): Markdown {
  const place = code(`${plain(file, maxFile)}:${line}`, maxFile + 20)
  return isWorkspace ? md`${place}&nbsp;${workspaceMark}` : place
}

const maxFile = 100

/** What the mark means; below what has it. */
export const workspaceNote = md`${workspaceMark} Read from the checked-out code, so a pull request can change it.`
