import type { Probe } from '../../mend/client.ts'
import { missingCredentials } from '../inputs/credentials.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { CheckLine } from '../result/checked.ts'
import type { Verdict } from '../result/result.ts'
import { looksUpProducts, type Reference, targetOf } from '../target/target.ts'
import { passed } from '../verdict.ts'
import { askAll, type Examined } from './answers.ts'
import { connectionLines } from './connection.ts'
import { credentialLines } from './credentials.ts'
import { githubLines, wantedPermissions } from './github.ts'
import { namesLine, tagsLine } from './names.ts'
import { targetLines } from './target.ts'

/**
 * Looks at everything that the other operations need, and changes nothing. The
 * keys are sent only to a server that has proved to be Mend; after that,
 * independent questions are asked at once.
 */
export const check: Operation = {
  reportsCredentials: true,
  checksGithub: true,
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  problems: () => [],
  async run(context) {
    const { inputs, mend, record, repository, scanners } = context
    const missing = missingCredentials(inputs, check, repository, scanners)
    const wanted = wantedPermissions(inputs)
    const permissions =
      wanted.length > 0 ? context.readPermissions(wanted) : undefined
    const reach = await mend.probe()
    const whyNotAsked = whyNothingIsAsked(inputs, reach)
    const answers = whyNotAsked ? {} : await askAll(context)
    const examined: Examined = { inputs, repository, answers, whyNotAsked }
    const lines = [
      ...connectionLines(inputs, reach),
      ...credentialLines(examined, missing),
      namesLine(examined),
      ...targetLines(examined),
      tagsLine(examined),
      ...githubLines((await permissions) ?? []),
    ]
    announce(lines, context)
    const { product, project } = targetOf(context)
    record({
      checked: { product: nameOf(product), project: nameOf(project), lines },
    })
    return verdictOf(lines)
  },
}

/** As the end of a sentence; undefined when keys can be sent. */
function whyNothingIsAsked(
  { userKey }: Inputs,
  { stuck }: Probe,
): string | undefined {
  if (stuck?.at === 'http') return 'the server did not answer as Mend does'
  if (stuck) return 'the server was not reached'
  return userKey ? undefined : '`user-key` is empty'
}

function nameOf(reference: Reference | undefined): string | undefined {
  return reference?.by === 'name' && reference.name ? reference.name : undefined
}

const marks: Readonly<Record<CheckLine['status'], string>> = {
  ok: '✅',
  failed: '❌',
  warning: '⚠️',
  unknown: '⏭️',
}

function announce(
  lines: readonly CheckLine[],
  { log }: OperationContext,
): void {
  const width = Math.max(...lines.map(({ title }) => title.length))
  for (const { status, title, found, fix } of lines) {
    log.info(`${marks[status]} ${title.padEnd(width)}  ${found}`)
    if (fix) log.info(`   ${' '.repeat(width)}  → ${fix}`)
  }
}

function verdictOf(lines: readonly CheckLine[]): Verdict {
  const reasons = lines
    .filter(({ status }) => status === 'failed')
    .map(({ title, found, fix }) =>
      [`${title}: ${found}.`, fix].filter(Boolean).join(' '),
    )
  return reasons.length > 0 ? { outcome: 'failed', reasons } : passed
}
