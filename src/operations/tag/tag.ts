import { metadataTags } from '../../domain/tags/metadata.ts'
import {
  planTags,
  type TagPlan,
  type Tags,
  tagsFrom,
} from '../../domain/tags/tags.ts'
import { findTarget, type TargetObjects } from '../ensure.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import type { TaggedObject } from '../result/tagged.ts'
import type { TargetObject } from '../target/find-or-create.ts'
import { looksUpProducts, targetProblems } from '../target/target.ts'
import { passed } from '../verdict.ts'
import { applyTagPlan, tagRequests } from './apply-tag-plan.ts'
import { repositoryMetadata } from './repository-metadata.ts'

export const tag: Operation = {
  many: true,
  select: 'targets',
  needsOrgToken: looksUpProducts,
  problems: (inputs) => [...targetProblems(inputs), ...tagProblems(inputs)],
  async run(inputs, context) {
    const [place, repository] = await Promise.all([
      findTarget(inputs, context, false),
      repositoryMetadata(inputs, context),
    ])
    return tagTarget(place, inputs, { ...context, repository })
  },
}

/** Product tags want a product; a project token alone names none. */
export function tagProblems(inputs: Inputs): Problem[] {
  const wished = inputs.productTags.length + inputs.removeProductTags.length > 0
  const productless =
    (inputs.projectToken && !inputs.productName && !inputs.productToken) ||
    inputs.select.rules.length > 0
  if (!wished || !productless) return []
  const input =
    inputs.productTags.length > 0 ? 'product-tags' : 'remove-product-tags'
  const text =
    'is about one product: needs `product-name` or `product-token` beside `project-token`, and no `select`'
  return [{ input, text }]
}

/**
 * Puts the declared tags on the project and the product; metadata tags are taken
 * from `context.repository`. The plan that is
 * logged and recorded is what is sent; a dry run sends nothing. A value that
 * fails stops no other.
 */
export async function tagTarget(
  { product, project }: TargetObjects,
  inputs: Inputs,
  context: OperationContext,
): Promise<Verdict> {
  const wishes = { mode: inputs.tagMode } as const
  const work = [
    planned('project', project, {
      ...wishes,
      declared: declaredTags(inputs, context),
      removals: inputs.removeTags,
    }),
    product &&
      planned('product', product, {
        ...wishes,
        declared: tagsFrom(inputs.productTags),
        removals: inputs.removeProductTags,
      }),
  ].filter((object) => object !== undefined)
  for (const object of work) announce(object, context)
  const objects = await Promise.all(
    work.map((object) => send(object, inputs, context)),
  )
  context.record({ tagged: { objects } })
  const verdict = verdictOf(objects)
  // What a cancelled job had not sent yet is no error of the server's.
  if (verdict !== passed) context.signal.throwIfAborted()
  return verdict
}

/** Tags that `tags` declares replace the preset's of the same key. */
function declaredTags(inputs: Inputs, { repository }: OperationContext): Tags {
  const declared = tagsFrom(inputs.tags)
  return new Map([
    ...metadataTags(inputs.metadataTags, repository),
    ...declared,
  ])
}

interface Planned {
  readonly scope: TaggedObject['scope']
  readonly name: string
  readonly token: string | undefined
  readonly plan: TagPlan
}

function planned(
  scope: TaggedObject['scope'],
  { name, token, tags }: TargetObject,
  wishes: Parameters<typeof planTags>[1],
): Planned {
  return { scope, name, token, plan: planTags(tags, wishes) }
}

function announce(
  { scope, name, plan }: Planned,
  { log }: OperationContext,
): void {
  const { add, remove, keep } = plan
  const line = `Tags of ${scope} "${name}": ${add.length} to add, ${remove.length} to remove, ${keep.length} unchanged`
  if (add.length + remove.length === 0) {
    if (scope === 'project' || keep.length > 0) log.info(line)
    return
  }
  log.info(line)
  for (const { key, value } of add) log.info(`  + ${key}=${value}`)
  for (const { key, value } of remove) log.info(`  - ${key}=${value}`)
}

async function send(
  { scope, name, token, plan }: Planned,
  { dryRun }: Inputs,
  { mend }: OperationContext,
): Promise<TaggedObject> {
  const sent =
    dryRun || !token
      ? { failures: [], spared: [] }
      : await applyTagPlan(plan, tagRequests(scope, token, mend))
  return { scope, name, plan, ...sent }
}

function verdictOf(objects: readonly TaggedObject[]): Verdict {
  const reasons = objects.flatMap(({ scope, failures }) =>
    failures.map(
      ({ tag, change, message }) =>
        `Could not ${change} the ${scope} tag ${tag.key}=${tag.value}: ${message}`,
    ),
  )
  return reasons.length > 0 ? { outcome: 'error', reasons } : passed
}
