import { saveTag } from '../model/organization.ts'
import { removePair, tagRow, tagRows } from '../protocol/tags.ts'
import type { Handlers } from './handler.ts'

export const productTags = {
  getProductTags: (caller, { productToken }) => ({
    productTags: [tagRow(caller.product(productToken))],
  }),

  getOrganizationProductTags: (caller) => ({
    productTags: tagRows(caller.administered().products.values()),
  }),

  /** Answers with the saved value alone, not with a list as the reads do. */
  saveProductTag(caller, { productToken, tagKey, tagValue }) {
    const { name, token, tags } = caller.product(productToken)
    saveTag(tags, tagKey, tagValue)
    return { productTagsInfo: { name, token, tags: { [tagKey]: tagValue } } }
  },

  removeProductTag(caller, { productToken, tagKey, tagValue }) {
    const { tags } = caller.product(productToken)
    removePair(caller.world, tags, tagKey, tagValue)
    return { message: 'Successfully removed product tag' }
  },
} satisfies Partial<Handlers>
