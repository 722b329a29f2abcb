import type { Tag } from '../../domain/tags/tags.ts'
import { atMost, cut } from '../../domain/text/clean.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { Verdict } from '../result/result.ts'
import type { TagFailure, TaggedObject } from '../result/tagged.ts'
import { lookFor } from '../unclear.ts'
import { passed } from '../verdict.ts'

/** One reason for all changes of an object that failed alike; the report lists their tags. */
export function tagVerdict(objects: readonly TaggedObject[]): Verdict {
  const reasons = objects.flatMap(reasonsOf)
  return reasons.length > 0 ? { outcome: 'error', reasons } : passed
}

function reasonsOf(object: TaggedObject): string[] {
  const kinds = Map.groupBy(
    object.failures,
    ({ change, unclear, message }) => `${change} ${unclear} ${message}`,
  )
  return [...kinds.values()].map((failures) => reasonOf(failures, object))
}

/** `Could not add 14 tags of project "web_main": …` */
function reasonOf(
  failures: readonly TagFailure[],
  { scope, name, look }: TaggedObject,
): string {
  const [{ change, unclear, message } = none] = failures
  const [only, ...others] = failures.map(({ tag }) => pairOf(tag))
  const what =
    others.length === 0
      ? `the ${scope} tag ${only}`
      : `${grouped(failures.length)} tags of ${scope} "${name}"`
  if (!unclear) return `Could not ${change} ${what}: ${message}`
  const done = change === 'add' ? 'added' : 'removed'
  const verb = others.length === 0 ? 'was' : 'were'
  return `Unclear whether ${what} ${verb} ${done}: ${message} ${look}`
}

const none: Pick<TagFailure, 'change' | 'unclear' | 'message'> = {
  change: 'add',
  message: '',
}

const maxPairs = 5
const maxPairLength = 60

/** Where to look for what the unclear changes did; nothing without one. */
export function lookAt(
  scope: TaggedObject['scope'],
  name: string,
  failures: readonly TagFailure[],
): Pick<TaggedObject, 'look'> {
  const pairs = failures
    .filter(({ unclear }) => unclear)
    .map(({ tag }) => cut(pairOf(tag), maxPairLength))
  if (pairs.length === 0) return {}
  const [changes, tags] =
    pairs.length === 1
      ? ['tag change', 'tag']
      : [`${grouped(pairs.length)} tag changes`, 'tags']
  const list = atMost(pairs, maxPairs).join(', ')
  const question = `whether ${scope} "${name}" has the ${tags} ${list}`
  return { look: lookFor(changes, question) }
}

function pairOf({ key, value }: Tag): string {
  return `${key}=${value}`
}
