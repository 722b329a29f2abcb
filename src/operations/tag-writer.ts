import { Failure } from '../domain/failure.ts'
import type { Tagged } from '../domain/project.ts'
import type { Tag } from '../domain/tags.ts'
import type { Mend } from '../mend/client.ts'
import { Refused } from '../mend/errors.ts'
import type { TagFailure, TaggedObject } from './result.ts'

/** Makes one change; resolves with what went wrong, if anything did. */
export type TagWrite = (
  change: TagFailure['change'],
  tag: Tag,
) => Promise<TagFailure | undefined>

/**
 * Writes the tags of one object. A removal that is refused has succeeded all the
 * same when the value is gone: an earlier answer was lost, or another job was
 * quicker, and nothing says that Mend removes what is not there (facts 3.3).
 */
export function tagWriter(
  scope: TaggedObject['scope'],
  token: string,
  mend: Mend,
): TagWrite {
  const shelf =
    scope === 'project' ? project(token, mend) : product(token, mend)
  return async (change, tag) => {
    const params = { tagKey: tag.key, tagValue: tag.value }
    try {
      await (change === 'add' ? shelf.save(params) : shelf.remove(params))
      return undefined
    } catch (error) {
      if (!isFailure(error)) throw error
      const refused = change === 'remove' && error instanceof Refused
      if (refused && (await isGone(tag, shelf))) return undefined
      return { tag, change, message: error.message }
    }
  }
}

interface TagParams {
  readonly tagKey: string
  readonly tagValue: string
}

/** The three requests about one object's tags. */
interface TagShelf {
  read(): Promise<readonly Tagged[]>
  save(params: TagParams): Promise<unknown>
  remove(params: TagParams): Promise<unknown>
}

function project(projectToken: string, mend: Mend): TagShelf {
  return {
    read: () => mend.call('getProjectTags', { projectToken }),
    save: (tag) => mend.call('saveProjectTag', { ...tag, projectToken }),
    remove: (tag) => mend.call('removeProjectTag', { ...tag, projectToken }),
  }
}

function product(productToken: string, mend: Mend): TagShelf {
  return {
    read: () => mend.call('getProductTags', { productToken }),
    save: (tag) => mend.call('saveProductTag', { ...tag, productToken }),
    remove: (tag) => mend.call('removeProductTag', { ...tag, productToken }),
  }
}

async function isGone({ key, value }: Tag, shelf: TagShelf): Promise<boolean> {
  try {
    const [row] = await shelf.read()
    return row !== undefined && !row.tags.get(key)?.includes(value)
  } catch (error) {
    if (isFailure(error)) return false
    throw error
  }
}

/** Something that stops this change only. */
function isFailure(error: unknown): error is Failure {
  return error instanceof Failure && error.code !== 'cancelled'
}
