import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

describe('the tags of a product', () => {
  it('are saved, read and removed pair by pair', () => {
    const { ask, product } = smallWorld()
    const { token: productToken } = product
    const pair = { productToken, tagKey: 'unit', tagValue: 'retail' }
    expect(ask('saveProductTag', pair)).toEqual({
      productTagsInfo: {
        name: 'Storefront',
        token: productToken,
        tags: { unit: 'retail' },
      },
    })
    ask('saveProductTag', { ...pair, tagValue: 'web' })
    expect(ask('getProductTags', { productToken })).toEqual({
      productTags: [
        {
          name: 'Storefront',
          token: productToken,
          tags: { unit: ['retail', 'web'] },
        },
      ],
    })
    expect(ask('removeProductTag', pair)).toEqual({
      message: 'Successfully removed product tag',
    })
    const [row] = ask('getProductTags', { productToken })['productTags']
    expect(row.tags).toEqual({ unit: ['web'] })
  })

  it('are listed for all products of the organization, but the hidden ones', () => {
    const { ask, world, organization } = smallWorld()
    world.addProduct(organization, 'Payments', { unit: 'finance' })
    world.addProduct(organization, 'Secret').hidden = true
    const rows = ask('getOrganizationProductTags', {})['productTags']
    expect(rows.map(({ name }: { name: string }) => name)).toEqual([
      'Storefront',
      'Payments',
    ])
  })
})
