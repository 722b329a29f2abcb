import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

describe('createProduct', () => {
  it('creates a product and answers its token', () => {
    const { ask, organization } = smallWorld()
    const { productToken, message } = ask('createProduct', {
      productName: 'Payments',
    })
    expect(message).toBe('Successfully created product Payments')
    expect(productToken).toMatch(/^[0-9a-f]{64}$/)
    expect(organization.products.get(productToken)?.name).toBe('Payments')
  })

  it('answers 2001 when the name is in use, and creates nothing', () => {
    const { ask, organization } = smallWorld()
    const answer = ask('createProduct', { productName: 'Storefront' })
    expect(answer['errorCode']).toBe(2001)
    expect(organization.products.size).toBe(1)
  })

  it('treats names that differ in case as different, unless `foldedNames` is on', () => {
    const name = { productName: 'storefront' }
    const answer = smallWorld().ask('createProduct', name)
    expect(answer).not.toHaveProperty('errorCode')
    const folded = smallWorld({ foldedNames: true })
    expect(folded.ask('createProduct', name)['errorCode']).toBe(2001)
  })

  it.each(['', '   '])('refuses the name %j', (productName) => {
    const answer = smallWorld().ask('createProduct', { productName })
    expect(answer['errorCode']).toBe(3000)
  })

  it('gives another token to a product that was deleted and created again', () => {
    const { ask } = smallWorld()
    const create = () => ask('createProduct', { productName: 'P' })
    const { productToken } = create()
    ask('deleteProduct', { productToken })
    expect(create()['productToken']).not.toBe(productToken)
  })
})

describe('deleteProduct', () => {
  it('deletes the product with its projects', () => {
    const { ask, world } = smallWorld()
    expect(ask('deleteProduct')).toEqual({
      message: 'Successfully deleted product Storefront',
    })
    expect(world.products.size).toBe(0)
    expect(ask('getProjectTags')['errorCode']).toBe(5001)
  })

  it('answers 5001 when the product was already deleted', () => {
    const { ask } = smallWorld()
    ask('deleteProduct')
    expect(ask('deleteProduct')['errorCode']).toBe(5001)
  })
})
