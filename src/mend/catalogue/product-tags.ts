import * as v from 'valibot'
import { tagged, taggedRows } from '../wire/tags.ts'
import { acknowledged, define, type Rows, required } from './define.ts'

const rows = v.pipe(
  v.object({ productTags: taggedRows }),
  v.transform(({ productTags }) => productTags),
)

/** A row without a name or a token stands for nothing that could be addressed. */
const listed: Rows = { list: 'productTags', row: tagged, mayBeBare: true }

const tag = v.strictObject({
  productToken: required,
  tagKey: required,
  tagValue: required,
})

/** “This API request enables you to get the tags (keys & values) in a product.” */
export const getProductTags = define({
  heading: 'Get Product Tags',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({ productToken: required }),
  response: rows,
  rows: listed,
})

/** “This API request enables you to get the product tags (keys & values) of all products in an organization.” Also the only listing of products with their tokens. */
export const getOrganizationProductTags = define({
  heading: 'Get Organization Product Tags',
  effect: 'read',
  credentials: 'user+org',
  params: v.strictObject({}),
  response: rows,
  rows: listed,
})

/** “This API request enables you to save a product’s tag: key, value.” It adds a value and replaces none (facts 3.1). */
export const saveProductTag = define({
  heading: 'Save a Product Tag',
  effect: 'write',
  credentials: 'user',
  params: tag,
  response: acknowledged,
})

/** “This API request enables you to remove a product’s tag: key, value.” */
export const removeProductTag = define({
  heading: 'Remove a Product Tag',
  effect: 'write',
  credentials: 'user',
  params: tag,
  response: acknowledged,
  plainSuccess: /^[\s{"]*successfully removed product tag\b/i,
})
