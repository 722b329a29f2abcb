import { metadataTags } from '../../domain/tags/metadata.ts'
import {
  type DesiredTags,
  planTags,
  type TagPlan,
  type Tags,
  tagsFrom,
} from '../../domain/tags/tags.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import type { TaggedObject } from '../result/tagged.ts'
import { findTarget } from '../target/resolve.ts'
import {
  looksUpProducts,
  type TargetObject,
  type TargetObjects,
} from '../target/target.ts'
import { passed } from '../verdict.ts'
import { applyTagPlan, tagRequests } from './apply-tag-plan.ts'
import { repositoryMetadata } from './repository-metadata.ts'
import { tagProblems } from './tag-problems.ts'
import { lookAt, tagVerdict } from './tag-verdict.ts'

export const tag: Operation = {
  many: true,
  select: 'targets',
  needsOrgToken: looksUpProducts,
  problems: tagProblems,
  async run(context) {
    const [target, repository] = await Promise.all([
      findTarget(context),
      repositoryMetadata(context),
    ])
    return tagTarget(target, { ...context, repository })
  },
}

/**
 * Puts the declared tags on the project and the product; metadata tags come
 * from `context.repository`. What is sent is exactly the plan that is logged
 * and recorded; a dry run sends nothing. A value that fails does not stop the
 * others.
 */
export async function tagTarget(
  { product, project }: TargetObjects,
  context: OperationContext,
): Promise<Verdict> {
  const { inputs } = context
  const { tagMode: mode } = inputs
  const ofProject = {
    mode,
    declared: declaredTags(context),
    removals: inputs.removeTags,
  }
  const ofProduct = {
    mode,
    declared: tagsFrom(inputs.productTags),
    removals: inputs.removeProductTags,
  }
  const plans = [
    planFor('project', project, ofProject),
    ...(product ? [planFor('product', product, ofProduct)] : []),
  ]
  for (const plan of plans) announce(plan, context)
  const objects = await Promise.all(plans.map((plan) => send(plan, context)))
  context.record({ tagged: { objects } })
  const verdict = tagVerdict(objects)
  // What a cancelled job had not sent yet is not an error of the server.
  if (verdict !== passed) context.signal.throwIfAborted()
  return verdict
}

/** A key that `tags` declares replaces the same key of the metadata. */
function declaredTags({ inputs, repository }: OperationContext): Tags {
  const declared = tagsFrom(inputs.tags)
  return new Map([
    ...metadataTags(inputs.metadataTags, repository),
    ...declared,
  ])
}

/** What is to change on one object. */
interface ObjectPlan {
  readonly scope: TaggedObject['scope']
  readonly name: string
  readonly token: string | undefined
  readonly plan: TagPlan
}

function planFor(
  scope: TaggedObject['scope'],
  { name, token, tags }: TargetObject,
  wishes: DesiredTags,
): ObjectPlan {
  return { scope, name, token, plan: planTags(tags, wishes) }
}

/** Nothing where no tag was declared or to be removed. */
function announce(
  { scope, name, plan }: ObjectPlan,
  { log }: OperationContext,
): void {
  const { add, remove, keep } = plan
  if (add.length + remove.length + keep.length === 0) return
  log.info(
    `Tags of ${scope} "${name}": ${grouped(add.length)} to add, ${grouped(remove.length)} to remove, ${grouped(keep.length)} unchanged`,
  )
  for (const { key, value } of add) log.info(`  + ${key}=${value}`)
  for (const { key, value } of remove) log.info(`  - ${key}=${value}`)
}

async function send(
  { scope, name, token, plan }: ObjectPlan,
  { inputs: { dryRun }, mend }: OperationContext,
): Promise<TaggedObject> {
  const sent =
    dryRun || !token
      ? { failures: [], spared: [] }
      : await applyTagPlan(plan, tagRequests(scope, token, mend))
  return { scope, name, plan, ...sent, ...lookAt(scope, name, sent.failures) }
}
