import type { PortfolioRun } from '../../../domain/portfolio/portfolio-run.ts'
import { utcTime } from '../../../domain/text/utc-time.ts'
import { pick } from '../../fields.ts'
import { alert, blocks, type Markdown, md, prose } from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import type { Section } from '../section.ts'
import { failedProjects, staleList, worstList } from './projects.ts'
import { totalsOf } from './totals.ts'
import { sharedVulnerabilities } from './vulnerabilities.ts'

export const portfolio = {
  phrase(run) {
    const { selected, read, failed } = totalsOf(run)
    const some = read === selected ? '' : `${read} of `
    return [
      `${some}${counted(selected, 'project')} read`,
      ...(failed > 0 ? [`${counted(failed, 'project')} not readable`] : []),
      ...(run.isComplete ? [] : ['incomplete']),
    ]
  },

  facts: (run) => ({
    portfolio: {
      ...totalsOf(run),
      ...pick(run, 'shard'),
      complete: run.isComplete,
    },
  }),

  sections: (run, source) => [
    notes(run),
    failedProjects(run, source),
    sharedVulnerabilities(run, source),
    worstList(run, source),
    staleList(run, source),
  ],

  rows: ({ scope, serverDate }) => [
    [
      md`Selected by`,
      prose(scope.select.join(' · ') || 'nothing: all projects'),
    ],
    ...(serverDate === undefined
      ? []
      : [[md`Read until`, prose(utcTime(serverDate))] as const]),
  ],
} satisfies FindingRecord<'portfolio'>

/** What keeps these numbers from being those of the whole. */
function notes({ shard, isComplete, portfolio }: PortfolioRun): Section {
  const parts: Markdown[] = []
  if (shard !== undefined) {
    parts.push(
      md`This is shard ${prose(shard)}. Conditions are checked by the run that merges the shards.`,
    )
  }
  if (!isComplete) {
    const { length } = portfolio.projects.filter(
      ({ status }) => status === 'not-read',
    )
    parts.push(
      length > 0
        ? md`**Incomplete**: the run was cut off before it could read ${prose(counted(length, 'project'))}.`
        : md`**Incomplete**: not all projects are here.`,
    )
  }
  const text = blocks(...parts)
  return { id: 'portfolio-notes', full: text && alert('NOTE', text) }
}
