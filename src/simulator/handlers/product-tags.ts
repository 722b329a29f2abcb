import { removeTag, saveTag } from '../model/organization.ts'
import { administered, productOf } from '../protocol/access.ts'
import { refusals } from '../protocol/refusal.ts'
import { tagRow, tagRows } from '../protocol/tag-rows.ts'
import type { Handler } from './handler.ts'

export const getProductTags: Handler<'getProductTags'> = (
  world,
  caller,
  { productToken },
) => ({ productTags: [tagRow(productOf(world, caller, productToken))] })

export const getOrganizationProductTags: Handler<
  'getOrganizationProductTags'
> = (_world, caller) => ({
  productTags: tagRows(administered(caller).products.values()),
})

/** Answers an object with the one value that was saved, not the list that a read gives. */
export const saveProductTag: Handler<'saveProductTag'> = (
  world,
  caller,
  { productToken, tagKey, tagValue },
) => {
  const { name, token, tags } = productOf(world, caller, productToken)
  saveTag(tags, tagKey, tagValue)
  return { productTagsInfo: { name, token, tags: { [tagKey]: tagValue } } }
}

export const removeProductTag: Handler<'removeProductTag'> = (
  world,
  caller,
  { productToken, tagKey, tagValue },
) => {
  const { tags } = productOf(world, caller, productToken)
  const known = tags.get(tagKey)?.includes(tagValue) ?? false
  if (world.quirks.strictRemoval && !known) throw refusals.invalid('tagValue')
  removeTag(tags, tagKey, tagValue)
  return { message: 'Successfully removed product tag' }
}
