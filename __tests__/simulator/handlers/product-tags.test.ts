import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

describe('the tags of a product', () => {
  it('are saved, read and removed one value at a time', () => {
    const { ask, product } = smallWorld()
    const { name, token } = product
    const pair = { tagKey: 'unit', tagValue: 'retail' }
    expect(ask('saveProductTag', pair)).toEqual({
      productTagsInfo: { name, token, tags: { unit: 'retail' } },
    })
    ask('saveProductTag', { ...pair, tagValue: 'web' })
    expect(ask('getProductTags')).toEqual({
      productTags: [{ name, token, tags: { unit: ['retail', 'web'] } }],
    })
    expect(ask('removeProductTag', pair)).toEqual({
      message: 'Successfully removed product tag',
    })
    const [row] = ask('getProductTags')['productTags']
    expect(row.tags).toEqual({ unit: ['web'] })
  })

  it('are listed for all products of the organization except hidden ones', () => {
    const { ask, world, organization } = smallWorld()
    world.addProduct(organization, 'Payments', { unit: 'finance' })
    world.addProduct(organization, 'Secret').hidden = true
    expect(ask('getOrganizationProductTags')['productTags']).toMatchObject([
      { name: 'Storefront' },
      { name: 'Payments' },
    ])
  })
})
