import type { ScanEnd } from '../../../domain/scan/waiting.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { ScanWaited, Waited } from '../../../operations/result/waited.ts'
import { pick } from '../../fields.ts'
import {
  blocks,
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import { counted, duration } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'

export const waited = {
  phrase({ source, scans, seconds }) {
    if (source === 'none' || scans.length === 0) return ['no scan to wait for']
    const groups = Map.groupBy(scans, endWords)
    const words = [...groups].map(([word, { length }]) =>
      scans.length === 1
        ? `scan ${word}`
        : `${counted(length, 'scan')} ${word}`,
    )
    return [`${words.join(', ')} ${after(seconds)}`.trimEnd()]
  },

  facts: ({ source, seconds, polls, scans }) => ({
    wait: {
      requestTokenSource: source,
      seconds,
      polls,
      scans: scans.map((scan) => ({
        ...pick(scan, 'end', 'state', 'seconds', 'polls', 'followed'),
        changes: scan.changes.map((one) => pick(one, 'state', 'atSeconds')),
      })),
    },
  }),

  sections: ({ scans }) => [{ id: 'scan-notes', full: scanNotes(scans) }],

  rows({ source, scans, seconds, polls }) {
    if (source === 'none') return [[md`Scan`, sources.none]]
    const state = requestState(scans)
    const late = after(seconds)
    const parts = [
      state
        ? md`${code(state, 40)}${late ? md` ${prose(late)}` : nothing}`
        : md`waited ${prose(duration(seconds))}`,
      prose(counted(polls, 'poll')),
      sources[source],
    ]
    return [[md`Scan`, join(parts, ' · ')]]
  },
} satisfies FindingRecord<'waited'>

/** A scan that had ended before took no time. */
function after(seconds: number): string {
  return seconds < 0.5 ? '' : `after ${duration(seconds)}`
}

/** What the first poll could not ask is not known to run. */
function endWords({ end, state }: ScanWaited): string {
  if (end) return ends[end]
  return state === undefined ? 'state not known' : 'still running'
}

const ends: Readonly<Record<ScanEnd, string>> = {
  finished: 'finished',
  updated: 'finished, alerts not computed yet',
  failed: 'failed',
  skipped: 'skipped',
  unknown: 'unknown to Mend',
  'timed-out': 'not finished',
}

const sources: Readonly<Record<Waited['source'], Markdown>> = {
  input: md`request token from the input`,
  'scan-output': md`request token from the scanner's output`,
  discovered: md`request token found from the project's last scan`,
  none: md`no request token, so nothing to wait for`,
}

/** What the end of a scan means for the figures beside which this stands. */
function scanNotes(scans: readonly ScanWaited[]): Markdown {
  return blocks(
    scans.some(({ end, state }) => end === 'updated' || state === 'UPDATED')
      ? md`The inventory is up to date, but Mend had not computed the alerts yet when the wait ended at \`UPDATED\`.`
      : nothing,
    scans.some(({ followed }) => followed)
      ? md`The scan was skipped because another scan of the project was running; this run waited for that one instead.`
      : nothing,
  )
}

/** The worst first; states that are not known rank where `undefined` does. */
const order = [
  'FAILED',
  'UNKNOWN',
  'SKIPPED',
  undefined,
  'IN_PROGRESS',
  'UPDATED',
  'FINISHED',
]

/** Of several scans the worst, then the least finished state. */
export function requestState(scans: readonly ScanWaited[]): string | undefined {
  const rank = ({ state }: ScanWaited) =>
    order.indexOf(order.includes(state) ? state : undefined)
  const [worst] = scans.toSorted((a, b) => rank(a) - rank(b))
  return worst?.state && plain(worst.state, 100)
}
