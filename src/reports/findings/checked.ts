import type { CheckLine } from '../../operations/result/checked.ts'
import { pick } from '../fields.ts'
import { elsewhere } from '../text/list.ts'
import { md, nothing, prose, sentence, table } from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { headed } from './section.ts'

export const checked = {
  phrase: ({ lines }) =>
    Object.values(looks).flatMap((look) => {
      const { length } = lines.filter(({ status }) => looks[status] === look)
      return length > 0 ? [`${counted(length, 'check')} ${look.words}`] : []
    }),

  facts: ({ lines }) => ({
    checks: lines.map(({ title, ...line }) => ({
      check: title,
      ...pick(line, 'status', 'found', 'fix'),
    })),
  }),

  sections: ({ lines }, source) => [
    headed('finding', md`Checks`, {
      full: table([md`&nbsp;`, md`Check`, md`Found`], lines.map(row)),
      brief: elsewhere(md`Checks`, lines.length, source),
    }),
  ],

  names: ({ product, project }) => ({
    product: { name: product },
    project: { name: project },
  }),
} satisfies FindingRecord<'checked'>

/** The sign of each status, and the words that count it. */
const looks = {
  ok: { sign: md`✅`, words: 'passed' },
  failed: { sign: md`❌`, words: 'failed' },
  warning: { sign: md`⚠️`, words: 'with a warning' },
  unknown: { sign: md`⏭️`, words: 'not run' },
} satisfies Record<CheckLine['status'], unknown>

function row({ title, status, found, fix }: CheckLine) {
  const advice = fix ? md`<br>👉 ${sentence(fix)}` : nothing
  return [looks[status].sign, prose(title), md`${sentence(found)}${advice}`]
}
