import { Failure } from '../domain/failure.ts'
import { pairs, type Tags } from '../domain/tags/tags.ts'
import { type JavaRegex, readJavaRegex } from '../domain/text/java-regex.ts'
import type { InputName, Inputs, Problem } from './inputs/schema.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { MatchedTag, Notified } from './result/notified.ts'
import { findTarget } from './target/resolve.ts'
import { passed } from './verdict.ts'

/**
 * Sets the organization's rule for the mail "project setup completed". Mend has
 * no request that reads it back.
 */
export const notify: Operation = {
  needsOrgToken: () => true,
  problems: ruleProblems,
  async run(context) {
    const rule = ruleOf(context.inputs)
    if (!rule) return passed
    context.record({ notified: { ...rule, sent: false } })
    const sent = await send(rule, context)
    context.record({ notified: { ...rule, sent } })
    if (rule.action !== 'CUSTOM') return passed
    const comparison = await tryRule(rule, context)
    context.record({ notified: { ...rule, sent, ...comparison } })
    return passed
  },
}

type Rule = Pick<Notified, 'action' | 'keyRegex' | 'valueRegex'>

/** Mend's own words, which have to be in upper case (facts 2). */
const actions = {
  enabled: 'ENABLED',
  disabled: 'DISABLED',
  custom: 'CUSTOM',
} as const

function ruleOf(inputs: Inputs): Rule | undefined {
  const { notificationAction: action } = inputs
  if (action === '') return undefined
  if (action !== 'custom') return { action: actions[action] }
  return {
    action: 'CUSTOM',
    keyRegex: inputs.notificationTagKeyRegex,
    valueRegex: inputs.notificationTagValueRegex,
  }
}

function ruleProblems(inputs: Inputs): Problem[] {
  if (inputs.notificationAction === '') {
    const text =
      'is required for operation notify; expected enabled, disabled or custom'
    return [{ input: 'notification-action', text }]
  }
  const texts = [
    ['notification-tag-key-regex', inputs.notificationTagKeyRegex],
    ['notification-tag-value-regex', inputs.notificationTagValueRegex],
  ] as const
  const custom = inputs.notificationAction === 'custom'
  return texts.flatMap(([input, text]) =>
    custom ? regexProblems(input, text) : needless(input, text),
  )
}

function regexProblems(input: InputName, source: string): Problem[] {
  if (source === '') {
    const text = 'is required with `notification-action: custom`'
    return [{ input, text }]
  }
  const regex = readJavaRegex(source)
  if (regex.kind !== 'broken') return []
  const text = `"${source}" breaks at character ${regex.at}: ${regex.problem}; expected a regular expression as Java reads it`
  return [{ input, text }]
}

function needless(input: InputName, source: string): Problem[] {
  if (source === '') return []
  const text = `"${source}": expected nothing, because only \`notification-action: custom\` has expressions`
  return [{ input, text }]
}

/** Whether it was sent; a dry run sends nothing. */
async function send(
  rule: Rule,
  { inputs: { dryRun }, mend, log }: OperationContext,
): Promise<boolean> {
  const { action, keyRegex, valueRegex } = rule
  log.info(
    `Setup notification: ${action}${dryRun ? ' (dry run, not set)' : ''}`,
  )
  if (keyRegex) log.info(`  tag key:   ${keyRegex}`)
  if (valueRegex) log.info(`  tag value: ${valueRegex}`)
  if (dryRun) return false
  await mend.call('setProjectSetupNotificationConfig', {
    action,
    ...(keyRegex && { projectTagKeyRegex: keyRegex }),
    ...(valueRegex && { projectTagValueRegex: valueRegex }),
  })
  return true
}

type Comparison = Pick<Notified, 'compared' | 'notCompared'>

/**
 * Tries the rule on the project's present tags. Only a courtesy: a missing
 * project, or an expression that cannot be tried here, is just noted.
 */
async function tryRule(
  { keyRegex = '', valueRegex = '' }: Rule,
  context: OperationContext,
): Promise<Comparison> {
  const comparison = await comparisonOf(
    readJavaRegex(keyRegex),
    readJavaRegex(valueRegex),
    context,
  )
  announce(comparison, context)
  return comparison
}

async function comparisonOf(
  key: JavaRegex,
  value: JavaRegex,
  context: OperationContext,
): Promise<Comparison> {
  for (const [part, regex] of [
    ['key', key],
    ['value', value],
  ] as const) {
    if (regex.kind === 'untried') {
      const notCompared = `The expression for the ${part} was not tried here: it has ${regex.because}, which only Java reads.`
      return { notCompared }
    }
  }
  if (key.kind !== 'ready' || value.kind !== 'ready') return {}
  try {
    const { project } = await findTarget(context)
    return { compared: matches(project.tags, key, value) }
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'cancelled') throw error
    return { notCompared: `${error.facts.what}.` }
  }
}

type Ready = Extract<JavaRegex, { kind: 'ready' }>

function matches(tags: Tags, key: Ready, value: Ready) {
  const all = pairs(tags)
  const matched = all.flatMap((tag): MatchedTag[] => {
    const found = [key.match(tag.key), value.match(tag.value)]
    if (found.includes('none')) return []
    return [{ ...tag, whole: !found.includes('part') }]
  })
  return { tags: matched, of: all.length }
}

function announce(
  { compared, notCompared }: Comparison,
  { log }: OperationContext,
): void {
  if (notCompared) log.info(`No tags compared: ${notCompared}`)
  if (!compared) return
  const { tags, of } = compared
  log.info(`Present tags of the project that match: ${tags.length} of ${of}`)
  for (const { key, value, whole } of tags) {
    log.info(`  ${key}=${value}${whole ? '' : ' (in part)'}`)
  }
}
