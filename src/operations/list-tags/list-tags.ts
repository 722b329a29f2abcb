import { matches } from '../../domain/selection/rules.ts'
import { pairs } from '../../domain/tags/tags.ts'
import { atMost } from '../../domain/text/clean.ts'
import { compare } from '../../domain/text/compare.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { TagRow, TagsListed } from '../result/listed.ts'
import { selectByAge, undecidedVerdict } from '../selection/by-age.ts'
import { looksUpProducts } from '../target/target.ts'
import { listTagsProblems } from './list-tags-problems.ts'
import { readScope } from './read-scope.ts'

export const listTags: Operation = {
  select: 'filter',
  needsOrgToken: (inputs) => {
    if (inputs.scope === 'project') return looksUpProducts(inputs)
    return inputs.scope.startsWith('organization') || !inputs.productToken
  },
  problems: listTagsProblems,
  async run(context) {
    const { scope, select } = context.inputs
    const { rows, product } = await readScope(context)
    const left = rows.filter((row) => matches(select, row))
    const { projects, unread } = await selectByAge(left, context)
    const objects = projects
      .map(({ name, tags }): TagRow => ({ name, tags }))
      .sort((a, b) => compare(a.name, b.name))
    const listed = { scope, product, objects, total: rows.length }
    announce(listed, context)
    context.record({ listed })
    return undecidedVerdict(unread)
  },
}

const maxLines = 50

function announce(
  { scope, objects, total }: TagsListed,
  { log }: OperationContext,
): void {
  const of = objects.length === total ? '' : ` of ${grouped(total)}`
  const lines = objects.map(({ name, tags }) => {
    const shown = pairs(tags).map(({ key, value }) => `${key}=${value}`)
    return `${name}: ${shown.join(', ') || 'no tags'}`
  })
  const title = `Tags, scope ${scope}: ${grouped(objects.length)}${of}`
  log.group(title, atMost(lines, maxLines))
}
