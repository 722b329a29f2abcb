import { Failure } from '../domain/failure.ts'
import { pairs, type Tags } from '../domain/tags/tags.ts'
import { grouped } from '../domain/text/counted.ts'
import { isRedacted } from '../domain/text/redact.ts'
import {
  type RegularExpression,
  readRegularExpression,
} from '../domain/text/regular-expression.ts'
import type { Mend } from '../mend/client.ts'
import { Refused } from '../mend/errors/errors.ts'
import type { InputName, Inputs, Problem } from './inputs/schema.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { MatchedTag, Notified } from './result/notified.ts'
import { findTarget } from './target/resolve.ts'
import { endOf, lookFor } from './unclear.ts'
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
    const status = context.inputs.dryRun ? 'planned' : 'not-done'
    context.record({ notified: { ...rule, status } })
    announceRule(rule, context)
    const custom = rule.action === 'CUSTOM'
    const compared = custom ? await tryRule(rule, context) : {}
    context.record({ notified: { ...rule, ...compared, status } })
    if (!context.inputs.dryRun) {
      await send(rule, context.mend, (end) =>
        context.record({ notified: { ...rule, ...compared, ...end } }),
      )
    }
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
  const expression = readRegularExpression(source)
  if (expression.kind !== 'invalid') return []
  const { at, problem } = expression
  const text = `"${source}" is not a valid regular expression: ${problem} (at character ${at})`
  return [{ input, text }]
}

function needless(input: InputName, source: string): Problem[] {
  if (source === '') return []
  const text = `"${source}": expected nothing, because only \`notification-action: custom\` has expressions`
  return [{ input, text }]
}

function announceRule(
  { action, keyRegex, valueRegex }: Rule,
  { inputs: { dryRun }, log }: OperationContext,
): void {
  log.info(
    `Setup notification: ${action}${dryRun ? ' (dry run, not set)' : ''}`,
  )
  if (keyRegex) log.info(`  tag key:   ${keyRegex}`)
  if (valueRegex) log.info(`  tag value: ${valueRegex}`)
}

type End = Pick<Notified, 'status' | 'said' | 'look'>

const unclear: End = {
  status: 'unclear',
  look: lookFor(
    'setting of the rule',
    'which setup notification the organization has',
  ),
}

/** It is unclear what the request did, from its sending until its answer. */
async function send(
  { action, keyRegex, valueRegex }: Rule,
  mend: Mend,
  record: (end: End) => void,
): Promise<void> {
  record(unclear)
  try {
    await mend.call('setProjectSetupNotificationConfig', {
      action,
      ...(keyRegex && { projectTagKeyRegex: keyRegex }),
      ...(valueRegex && { projectTagValueRegex: valueRegex }),
    })
    record({ status: 'set' })
  } catch (error) {
    const status = endOf(error)
    const said = error instanceof Refused ? error.facts.said : undefined
    record(status === 'unclear' ? unclear : { status, said })
    throw error
  }
}

const fatal: ReadonlySet<string> = new Set(['cancelled', 'ambiguous-name'])

type Comparison = Pick<Notified, 'compared' | 'notCompared'>

/**
 * Tries the rule on the project's present tags. Only a courtesy: a missing
 * project, or an expression that cannot be tried here, is just noted.
 *
 * @throws {Failure} `ambiguous-name`, as everywhere else, before the rule is sent
 */
async function tryRule(
  { keyRegex = '', valueRegex = '' }: Rule,
  context: OperationContext,
): Promise<Comparison> {
  const comparison = await comparisonOf(
    readRegularExpression(keyRegex),
    readRegularExpression(valueRegex),
    context,
  )
  announce(comparison, context)
  return comparison
}

async function comparisonOf(
  key: RegularExpression,
  value: RegularExpression,
  context: OperationContext,
): Promise<Comparison> {
  if (key.kind === 'untried') return untried('key', key.reason)
  if (value.kind === 'untried') return untried('value', value.reason)
  if (key.kind !== 'ready' || value.kind !== 'ready') return {}
  try {
    const { project } = await findTarget(context)
    return matches(project.tags, key, value)
  } catch (error) {
    if (!(error instanceof Failure) || fatal.has(error.code)) throw error
    return { notCompared: `${error.facts.what}.` }
  }
}

function untried(part: 'key' | 'value', reason: string): Comparison {
  const notCompared = `The expression for the ${part} was not tried here: ${reason}.`
  return { notCompared }
}

type Ready = Extract<RegularExpression, { kind: 'ready' }>

/** Matching takes the longer, the longer the text: anybody may have written the tags. */
const maxTagLength = 200

function matches(tags: Tags, key: Ready, value: Ready): Comparison {
  const all = pairs(tags)
  if (all.some((tag) => (tag.key + tag.value).length > maxTagLength)) {
    const notCompared = `A tag of the project has more than ${maxTagLength} characters.`
    return { notCompared }
  }
  const matched = all.flatMap((tag): MatchedTag[] => {
    const found = [key.match(tag.key), value.match(tag.value)]
    if (found.includes('none') || isRedacted(tag.key + tag.value)) return []
    return [{ ...tag, whole: !found.includes('part') }]
  })
  return { compared: { tags: matched, of: all.length } }
}

function announce(
  { compared, notCompared }: Comparison,
  { log }: OperationContext,
): void {
  if (notCompared) log.info(`No tags compared: ${notCompared}`)
  if (!compared) return
  const { tags, of } = compared
  log.info(
    `Current tags of the project that match: ${grouped(tags.length)} of ${grouped(of)}`,
  )
  for (const { key, value, whole } of tags) {
    log.info(`  ${key}=${value}${whole ? '' : ' (in part)'}`)
  }
}
