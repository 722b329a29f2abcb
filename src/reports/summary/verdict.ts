import { notPassed } from '../../domain/gate/not-passed.ts'
import { atMost } from '../../domain/text/clean.ts'
import type { Result } from '../../operations/result/result.ts'
import { headlinePhrases } from '../findings/index.ts'
import { productName, projectName } from '../findings/names.ts'
import {
  dryRunWords,
  looks,
  outcomeWords,
  projectTally,
  runName,
} from '../outcome.ts'
import type { ReportSource } from '../source.ts'
import {
  alert,
  blocks,
  bullets,
  code,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
} from '../text/markdown.ts'

/** The top of the page: how the run ended, why, and what to do about it. */
export function verdict(source: ReportSource): Markdown {
  const { result } = source
  return blocks(
    heading(2, title(result)),
    verdictLine(result),
    reasonList(result),
    failureBox(result),
    hint(source),
  )
}

/** `✅ **passed** · 3 tags added · 12 libraries` */
export function verdictLine(result: Result): Markdown {
  const { outcome, failure, dryRun, gated } = result
  const words = outcomeWords(outcome, gated?.rows)
  const parts = [
    md`${prose(looks[outcome].icon)} **${prose(words)}**`,
    ...(failure ? [sentence(failure.what, 300)] : []),
    ...(dryRun ? [prose(dryRunWords)] : []),
    ...headlinePhrases(result).map((part) => prose(part)),
  ]
  return join(parts, ' · ')
}

function title(result: Result): Markdown {
  const name = prose(runName(result.operation))
  if (result.targets) {
    const all = projectTally(result.targets.map(({ outcome }) => outcome))
    return md`${name} of ${prose(all)}`
  }
  const names = [productName(result), projectName(result)]
    .filter((name) => name !== undefined)
    .map((name) => code(name, 80))
  const path = join(names, ' › ')
  return names.length === 0 ? name : md`${name} ${path}`
}

/** Of several projects, whose table has the reason of each. */
const maxOfMany = 10
/** Of one: every wrong line of the inputs, for example. */
const maxReasons = 200

/** Without what the box of a failure, the conditions or the table of checks says better. */
export function reasonList(result: Result): Markdown {
  const { reasons, failure, checked, gated, targets } = result
  if (checked) return nothing
  const shownBelow = [
    ...(failure ? [failure.what] : []),
    ...notPassed(gated?.rows).map(({ condition }) => `${condition}: `),
    ...(targets ?? []).flatMap(({ name, gated }) =>
      notPassed(gated?.rows).map(({ condition }) => `${name}: ${condition}: `),
    ),
  ]
  const left = reasons.filter(
    (reason) => !shownBelow.some((start) => reason.startsWith(start)),
  )
  return bullets(
    atMost(left, targets ? maxOfMany : maxReasons).map((reason) =>
      sentence(reason),
    ),
  )
}

/** What Mend said, why, and what to change; nothing without a failure. */
export function failureBox({ failure }: Result): Markdown {
  if (!failure) return nothing
  const { said, why, fix } = failure
  const advice = blocks(
    said?.trim() ? md`**Mend said:** ${code(said, 500)}` : nothing,
    why ? md`**Likely cause:** ${sentence(why)}` : nothing,
    fix ? md`**What to change:** ${sentence(fix)}` : nothing,
  )
  return advice === '' ? nothing : alert('CAUTION', advice)
}

function hint({ result, warnOnly }: ReportSource): Markdown {
  const { outcome, waited, portfolio } = result
  if (outcome === 'warned' && warnOnly) {
    return alert(
      'NOTE',
      md`\`warn-only\` is \`true\`: a condition that fails is a warning and does not fail this step.`,
    )
  }
  if (outcome !== 'timed-out' && outcome !== 'cancelled') return nothing
  // What it has read is in its files, and read again by the next run.
  if (portfolio) return nothing
  const open = waited?.scans.filter(({ end }) => !end || end === 'timed-out')
  if (!open?.length) return alert('NOTE', runAgain)
  const seen = open.some(({ state }) => state !== undefined)
  return alert('NOTE', seen ? md`${continues} ${waitAgain}` : waitAgain)
}

/** Only what was seen at least once is known to be there. */
const continues = md`The scan continues at Mend.`

const waitAgain = md`A step with \`operation: wait\` and the same project resumes waiting: it finds the request token in the project's last scan.`

const runAgain = md`Run the job again: what is already done is not repeated.`
