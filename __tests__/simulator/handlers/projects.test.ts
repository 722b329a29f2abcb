import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

describe('createProject', () => {
  it('creates a project in the product, with its description', () => {
    const { ask, product } = smallWorld()
    const answer = ask('createProject', {
      projectName: 'checkout_release-2.4',
      projectDescription: 'the release train',
    })
    expect(answer['message']).toBe(
      'Successfully created project checkout_release-2.4',
    )
    const created = product.projects.get(answer['projectToken'])
    expect(created?.description).toBe('the release train')
  })

  const sameName = { projectName: 'checkout_main' }

  it('answers 2010 when the name is in use in the product', () => {
    const { ask, product } = smallWorld()
    expect(ask('createProject', sameName)['errorCode']).toBe(2010)
    expect(product.projects.size).toBe(1)
  })

  it('allows the same name in another product', () => {
    const { ask, world, organization } = smallWorld()
    const productToken = world.addProduct(organization, 'Payments').token
    const answer = ask('createProject', { ...sameName, productToken })
    expect(answer['projectToken']).toMatch(/^[0-9a-f]{64}$/)
  })

  it('answers 2010 for a name in use that listings do not show', () => {
    const { ask, project } = smallWorld()
    project.hidden = true
    expect(ask('getProductProjectTags')).toEqual({ projectTags: [] })
    expect(ask('createProject', sameName)['errorCode']).toBe(2010)
  })
})

describe('deleteProject', () => {
  it('deletes the project', () => {
    const { ask, product } = smallWorld()
    expect(ask('deleteProject')).toEqual({
      message: 'Successfully deleted project checkout_main',
    })
    expect(product.projects.size).toBe(0)
    expect(ask('deleteProject')['errorCode']).toBe(5001)
  })

  it('refuses when the product is not the parent', () => {
    const { ask, world, organization, project } = smallWorld()
    const productToken = world.addProduct(organization, 'Payments').token
    expect(ask('deleteProject', { productToken })['errorCode']).toBe(5001)
    expect(world.projects.has(project.token)).toBe(true)
  })
})
