import type { CheckLine } from '../../operations/result/checked.ts'
import { more, priorities, type Source } from '../source.ts'
import type { Section } from '../summary/size-budget.ts'
import {
  blocks,
  heading,
  type Markdown,
  md,
  prose,
  sentence,
  table,
} from '../text/markdown.ts'

const marks: Readonly<Record<CheckLine['status'], Markdown>> = {
  ok: md`✅`,
  failed: md`❌`,
  warning: md`⚠️`,
  unknown: md`⏭️`,
}

/** Everything that was looked at, in the order of the way to Mend. */
export function checks(source: Source): Section | undefined {
  const { checked } = source.result
  if (!checked) return undefined
  const title = heading(3, md`Checks`)
  return {
    id: 'checks',
    full: blocks(
      title,
      table([md`&nbsp;`, md`Check`, md`Found`], checked.lines.map(row)),
    ),
    brief: blocks(title, md`Checks: ${more(checked.lines.length, source)}.`),
    priority: priorities.checks,
  }
}

function row({ title, status, found, fix }: CheckLine): Markdown[] {
  const advice = fix ? md`<br>👉 ${sentence(fix)}` : md``
  return [marks[status], prose(title), md`${sentence(found)}${advice}`]
}
