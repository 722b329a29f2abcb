import type { CheckLine } from '../../operations/result/checked.ts'
import { elsewhere } from '../text/list.ts'
import {
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
  table,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { headed } from './section.ts'

/** Each status with its sign and the words that count it. */
const looks: readonly (readonly [CheckLine['status'], Markdown, string])[] = [
  ['ok', md`✅`, 'passed'],
  ['failed', md`❌`, 'failed'],
  ['warning', md`⚠️`, 'with a warning'],
  ['unknown', md`⏭️`, 'not run'],
]

export const checked = {
  phrase: ({ lines }) =>
    looks
      .map(([wanted, , words]) => ({
        count: lines.filter(({ status }) => status === wanted).length,
        words,
      }))
      .filter(({ count }) => count > 0)
      .map(({ count, words }) => `${counted(count, 'check')} ${words}`),

  facts: ({ lines }) => ({
    checks: lines.map(({ title, status, found, fix }) => ({
      check: title,
      status,
      found,
      fix,
    })),
  }),

  sections: ({ lines }, source) => [
    headed('checks', md`Checks`, {
      full: table([md`&nbsp;`, md`Check`, md`Found`], lines.map(row)),
      brief: elsewhere(md`Checks`, lines.length, source),
    }),
  ],

  names: ({ product, project }) => ({
    product: { name: product },
    project: { name: project },
  }),
} satisfies FindingRecord<'checked'>

function row({ title, status, found, fix }: CheckLine): Markdown[] {
  const [, mark = nothing] = looks.find(([known]) => known === status) ?? []
  const advice = fix ? md`<br>👉 ${sentence(fix)}` : nothing
  return [mark, prose(title), md`${sentence(found)}${advice}`]
}
