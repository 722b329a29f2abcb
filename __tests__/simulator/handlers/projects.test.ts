import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

describe('createProject', () => {
  it('makes a project in the product, with its description', () => {
    const { ask, product } = smallWorld()
    const answer = ask('createProject', {
      productToken: product.token,
      projectName: 'checkout_release-2.4',
      projectDescription: 'the release train',
    })
    const made = product.projects.get(answer['projectToken'])
    expect(answer['message']).toBe(
      'Successfully created project checkout_release-2.4',
    )
    expect(made?.description).toBe('the release train')
  })

  it('answers 2010 when the product has the name already', () => {
    const { ask, product } = smallWorld()
    const answer = ask('createProject', {
      productToken: product.token,
      projectName: 'checkout_main',
    })
    expect(answer['errorCode']).toBe(2010)
    expect(product.projects.size).toBe(1)
  })

  it('allows the same name in another product', () => {
    const { ask, world, organization } = smallWorld()
    const other = world.addProduct(organization, 'Payments')
    const answer = ask('createProject', {
      productToken: other.token,
      projectName: 'checkout_main',
    })
    expect(answer['projectToken']).toMatch(/^[0-9a-f]{64}$/)
  })

  it('answers 2010 for a project that listings leave out', () => {
    const { ask, product, project } = smallWorld()
    project.hidden = true
    const productToken = product.token
    expect(ask('getProductProjectTags', { productToken })).toEqual({
      projectTags: [],
    })
    const answer = ask('createProject', {
      productToken,
      projectName: project.name,
    })
    expect(answer['errorCode']).toBe(2010)
  })
})

describe('deleteProject', () => {
  it('deletes the project', () => {
    const { ask, product, project } = smallWorld()
    const tokens = { productToken: product.token, projectToken: project.token }
    expect(ask('deleteProject', tokens)).toEqual({
      message: 'Successfully deleted project checkout_main',
    })
    expect(product.projects.size).toBe(0)
    expect(ask('deleteProject', tokens)['errorCode']).toBe(5001)
  })

  it('refuses when the product is not the parent', () => {
    const { ask, world, organization, project } = smallWorld()
    const other = world.addProduct(organization, 'Payments')
    const answer = ask('deleteProject', {
      productToken: other.token,
      projectToken: project.token,
    })
    expect(answer['errorCode']).toBe(5001)
    expect(world.projects.has(project.token)).toBe(true)
  })
})
