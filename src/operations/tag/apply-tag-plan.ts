import { Failure } from '../../domain/failure.ts'
import type { Tag, TagPlan, Tags } from '../../domain/tags/tags.ts'
import type { Mend } from '../../mend/client.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { TagFailure, TaggedObject } from '../result/tagged.ts'
import { isUnclear } from '../unclear.ts'

type Change = TagFailure['change']

/** The requests about the tags of one product or project. */
export interface TagRequests
  extends Record<Change, (tag: Tag) => Promise<unknown>> {
  /** The tags as they are now. */
  read(): Promise<Tags>
}

export function tagRequests(
  scope: TaggedObject['scope'],
  token: string,
  { call }: Mend,
): TagRequests {
  if (scope === 'project') {
    const object = { projectToken: token }
    return {
      add: (tag) => call('saveProjectTag', { ...object, ...params(tag) }),
      remove: (tag) => call('removeProjectTag', { ...object, ...params(tag) }),
      read: async () => onlyTags(await call('getProjectTags', object)),
    }
  }
  const object = { productToken: token }
  return {
    add: (tag) => call('saveProductTag', { ...object, ...params(tag) }),
    remove: (tag) => call('removeProductTag', { ...object, ...params(tag) }),
    read: async () => onlyTags(await call('getProductTags', object)),
  }
}

function params({ key, value }: Tag) {
  return { tagKey: key, tagValue: value }
}

function onlyTags([row]: readonly { readonly tags: Tags }[]): Tags {
  return row?.tags ?? new Map()
}

/**
 * Sends a plan: first adds all new values at once, then removes all old ones at
 * once. A value that fails does not stop the others. If a new value of a key
 * failed, its old ones stay, so that a key is never left empty.
 */
export async function applyTagPlan(
  plan: TagPlan,
  requests: TagRequests,
): Promise<Pick<TaggedObject, 'failures' | 'spared'>> {
  const notAdded = await changeAll('add', plan.add, requests)
  const incomplete = new Set(notAdded.map(({ tag }) => tag.key))
  const spared = plan.remove.filter(({ key }) => incomplete.has(key))
  const removable = plan.remove.filter(({ key }) => !incomplete.has(key))
  const notRemoved = await changeAll('remove', removable, requests)
  return { failures: withMessages([...notAdded, ...notRemoved]), spared }
}

interface FailedChange {
  readonly tag: Tag
  readonly change: Change
  readonly error: Failure
  readonly unclear: boolean
}

/** Those that failed alike get the message of the first. */
function withMessages(failed: readonly FailedChange[]): TagFailure[] {
  const messages = new Map<string, string>()
  return failed.map(({ tag, change, error, unclear }) => {
    const kind = kindOf(error)
    const message = messages.get(kind) ?? error.message
    messages.set(kind, message)
    return { tag, change, message, ...(unclear && { unclear }) }
  })
}

/** Failures of one kind differ at most in how often the request was sent. */
function kindOf(error: Failure): string {
  const { what, said } = error.facts
  const code = error instanceof Refused ? error.errorCode : what
  return JSON.stringify([error.name, code, said])
}

/** What failed. Where that is uncertain, reading the tags again shows what was done after all. */
async function changeAll(
  change: Change,
  tags: readonly Tag[],
  requests: TagRequests,
): Promise<FailedChange[]> {
  const failed = (
    await Promise.all(tags.map((tag) => changeOne(change, tag, requests)))
  ).filter((entry) => entry !== undefined)
  if (!failed.some(isUncertain)) return failed
  const now = await readAgain(requests)
  if (!now) return failed
  return failed
    .filter((one) => !isUncertain(one) || !isDone(one, now))
    .map((one) => ({ ...one, unclear: one.unclear && !wasAnswered(one) }))
}

/** A refusal that is uncertain is believed once the tags agree with it. */
function wasAnswered({ error }: FailedChange): boolean {
  return error instanceof Refused
}

/**
 * An answer was lost, or a removal was refused: another job may have been
 * faster, and Mend may refuse to remove what is gone (facts 3.3).
 */
function isUncertain({ change, error, unclear }: FailedChange): boolean {
  return unclear || (change === 'remove' && error instanceof Refused)
}

async function changeOne(
  change: Change,
  tag: Tag,
  requests: TagRequests,
): Promise<FailedChange | undefined> {
  try {
    await requests[change](tag)
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { tag, change, error, unclear: isUnclear(error) }
  }
}

/** Not being able to look is not a failure of its own: those before it are reported. */
async function readAgain({ read }: TagRequests): Promise<Tags | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return undefined
  }
}

function isDone({ tag, change }: FailedChange, now: Tags): boolean {
  const there = now.get(tag.key)?.includes(tag.value) ?? false
  return there === (change === 'add')
}
