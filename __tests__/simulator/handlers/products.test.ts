import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

describe('createProduct', () => {
  it('makes a product and gives its token', () => {
    const { ask, organization } = smallWorld()
    const answer = ask('createProduct', { productName: 'Payments' })
    expect(answer['message']).toBe('Successfully created product Payments')
    expect(answer['productToken']).toMatch(/^[0-9a-f]{64}$/)
    expect(organization.products.get(answer['productToken'])?.name).toBe(
      'Payments',
    )
  })

  it('answers 2001 when the name is occupied, and makes no second one', () => {
    const { ask, organization } = smallWorld()
    const answer = ask('createProduct', { productName: 'Storefront' })
    expect(answer['errorCode']).toBe(2001)
    expect(organization.products.size).toBe(1)
  })

  it('holds names that differ in case to be two, unless the quirk says otherwise', () => {
    const name = { productName: 'storefront' }
    expect(smallWorld().ask('createProduct', name)).not.toHaveProperty(
      'errorCode',
    )
    const folded = smallWorld({ foldedNames: true })
    expect(folded.ask('createProduct', name)['errorCode']).toBe(2001)
  })

  it.each(['', '   '])('refuses the name %j', (productName) => {
    const answer = smallWorld().ask('createProduct', { productName })
    expect(answer['errorCode']).toBe(3000)
  })

  it('gives a product that is made again after a delete another token', () => {
    const { ask } = smallWorld()
    const first = ask('createProduct', { productName: 'P' })['productToken']
    ask('deleteProduct', { productToken: first })
    const second = ask('createProduct', { productName: 'P' })['productToken']
    expect(second).not.toBe(first)
  })
})

describe('deleteProduct', () => {
  it('deletes the product with its projects', () => {
    const { ask, product, project, world } = smallWorld()
    const answer = ask('deleteProduct', { productToken: product.token })
    expect(answer).toEqual({
      message: 'Successfully deleted product Storefront',
    })
    expect(world.products.size).toBe(0)
    expect(
      ask('getProjectTags', { projectToken: project.token })['errorCode'],
    ).toBe(5001)
  })

  it('answers 5001 when the product is gone', () => {
    const { ask, product } = smallWorld()
    ask('deleteProduct', { productToken: product.token })
    const again = ask('deleteProduct', { productToken: product.token })
    expect(again['errorCode']).toBe(5001)
  })
})
