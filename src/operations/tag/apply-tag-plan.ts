import { Failure } from '../../domain/failure.ts'
import type { Tag, TagPlan, Tags } from '../../domain/tags/tags.ts'
import type { Mend } from '../../mend/client.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { TagFailure, TaggedObject } from '../result/tagged.ts'
import { isUnclear } from '../target/find-or-create.ts'

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
 * Sends a plan: all new values at once, then all old ones at once. A value that
 * fails stops no other; of a key with a new value that failed, the old ones
 * stay, so that a key is never left empty.
 */
export async function applyTagPlan(
  plan: TagPlan,
  requests: TagRequests,
): Promise<Pick<TaggedObject, 'failures' | 'spared'>> {
  const unsaved = await changeAll('add', plan.add, requests)
  const broken = new Set(unsaved.map(({ tag }) => tag.key))
  const free = plan.remove.filter(({ key }) => !broken.has(key))
  const stuck = await changeAll('remove', free, requests)
  const failures = [...unsaved, ...stuck].map(({ tag, change, error }) => ({
    tag,
    change,
    message: error.message,
  }))
  const spared = plan.remove.filter(({ key }) => broken.has(key))
  return { failures, spared }
}

interface Failed {
  readonly tag: Tag
  readonly change: Change
  readonly error: Failure
}

/** What failed. Where that is not certain, one look tells what was done all the same. */
async function changeAll(
  change: Change,
  tags: readonly Tag[],
  requests: TagRequests,
): Promise<Failed[]> {
  const failed = (
    await Promise.all(tags.map((tag) => changeOne(change, tag, requests)))
  ).filter((entry) => entry !== undefined)
  if (!failed.some(isWorthALook)) return failed
  const now = await readAgain(requests)
  return now
    ? failed.filter((one) => !isWorthALook(one) || !isDone(one, now))
    : failed
}

/**
 * An answer was lost, or a removal was refused: nothing says that Mend removes
 * what is not there, because another job was quicker (facts 3.3).
 */
function isWorthALook({ change, error }: Failed): boolean {
  return isUnclear(error) || (change === 'remove' && error instanceof Refused)
}

async function changeOne(
  change: Change,
  tag: Tag,
  requests: TagRequests,
): Promise<Failed | undefined> {
  try {
    await requests[change](tag)
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { tag, change, error }
  }
}

/** The failures are known already; that they cannot be looked into is no other one. */
async function readAgain({ read }: TagRequests): Promise<Tags | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return undefined
  }
}

function isDone({ tag, change }: Failed, now: Tags): boolean {
  const there = now.get(tag.key)?.includes(tag.value) ?? false
  return there === (change === 'add')
}
