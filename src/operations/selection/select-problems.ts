import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation } from '../operation.ts'

/** A selection or a shard that says something the operation cannot do. */
export function selectProblems(
  inputs: Inputs,
  operation: Operation,
): Problem[] {
  return [
    ...ruleProblems(inputs, operation),
    ...shardProblems(inputs, operation),
  ]
}

function ruleProblems(
  inputs: Inputs,
  { select: meaning }: Operation,
): Problem[] {
  const { select, operation, projectName, projectToken } = inputs
  if (meaning === 'filter') return []
  if (select.rules.length === 0 && meaning !== 'together') return []
  const problem = (input: Problem['input'], text: string): Problem[] => [
    { input, text },
  ]
  if (!meaning) {
    const text = `operation ${operation} is about one project and cannot select several`
    return problem('select', text)
  }
  const named =
    meaning === 'together'
      ? `operation ${operation} is about many projects, not about the one of \`project-name\` or \`project-token\``
      : 'given together with `project-name` or `project-token`; expected one of them'
  const metadata =
    "would put this repository's metadata on every selected project; expected none if `select` is set"
  return [
    ...(projectName || projectToken ? problem('select', named) : []),
    ...(operation === 'tag' && inputs.metadataTags.length > 0
      ? problem('metadata-tags', metadata)
      : []),
  ]
}

/** Every job of a matrix would do the whole. */
function shardProblems(
  { operation, shard }: Inputs,
  { select }: Operation,
): Problem[] {
  if (shard.kind === 'whole' || select === 'together') return []
  const text = `operation ${operation} cannot be split into shards`
  return [{ input: 'shard', text }]
}
