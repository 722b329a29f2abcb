import { removeTag, saveTag } from '../model/organization.ts'
import { administered, productOf, projectOf } from '../protocol/access.ts'
import { refusals } from '../protocol/refusal.ts'
import { tagRow, tagRows } from '../protocol/tag-rows.ts'
import type { Handler } from './handler.ts'

export const getOrganizationProjectTags: Handler<
  'getOrganizationProjectTags'
> = (_world, caller) => {
  const products = [...administered(caller).products.values()]
  return {
    projectTags: products.flatMap(({ projects }) => tagRows(projects.values())),
  }
}

export const getProductProjectTags: Handler<'getProductProjectTags'> = (
  world,
  caller,
  { productToken },
) => {
  const { projects } = productOf(world, caller, productToken)
  return { projectTags: tagRows(projects.values()) }
}

export const getProjectTags: Handler<'getProjectTags'> = (
  world,
  caller,
  { projectToken },
) => ({ projectTags: [tagRow(projectOf(world, caller, projectToken))] })

/** Answers an object with the one value that was saved, not the list that a read gives. */
export const saveProjectTag: Handler<'saveProjectTag'> = (
  world,
  caller,
  { projectToken, tagKey, tagValue },
) => {
  const { name, token, tags } = projectOf(world, caller, projectToken)
  saveTag(tags, tagKey, tagValue)
  return { projectTags: { name, token, tags: { [tagKey]: tagValue } } }
}

/** In JSON, as the product's twin answers; the documented text is a quirk. */
export const removeProjectTag: Handler<'removeProjectTag'> = (
  world,
  caller,
  { projectToken, tagKey, tagValue },
) => {
  const { tags } = projectOf(world, caller, projectToken)
  const known = tags.get(tagKey)?.includes(tagValue) ?? false
  if (world.quirks.strictRemoval && !known) throw refusals.invalid('tagValue')
  removeTag(tags, tagKey, tagValue)
  return { message: 'Successfully removed project tag' }
}
