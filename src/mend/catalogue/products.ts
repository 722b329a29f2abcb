import * as v from 'valibot'
import { acknowledged, define, required } from './define.ts'

/** “This API request creates a product in an organization with a product token which is its unique identifier.” */
export const createProduct = define({
  heading: 'Create Product',
  effect: 'create',
  credentials: 'user+org',
  params: v.strictObject({ productName: required }),
  response: v.pipe(
    v.object({
      productToken: required,
      message: v.nullish(v.string()),
    }),
    v.transform(({ productToken }) => ({ token: productToken })),
  ),
})

/** “This API request deletes a product in an organization.” */
export const deleteProduct = define({
  heading: 'Delete Product',
  effect: 'delete',
  credentials: 'user+org',
  params: v.strictObject({ productToken: required }),
  response: acknowledged,
})
