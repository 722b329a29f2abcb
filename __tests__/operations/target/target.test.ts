import { describe, expect, it } from '@jest/globals'
import type { Repository } from '../../../src/domain/tags/repository.ts'
import {
  demandNames,
  looksUpProducts,
  targetOf,
  targetProblems,
} from '../../../src/operations/target/target.ts'
import { anInput } from '../../support/inputs.ts'

const repository: Repository = {
  fullName: 'acme/web',
  branch: 'main',
  event: 'push',
}

describe('the target', () => {
  it.each([
    [{}, { by: 'name', name: 'web' }, { by: 'name', name: 'web_main' }],
    [
      { 'product-name': 'Shop', 'project-name': 'checkout' },
      { by: 'name', name: 'Shop' },
      { by: 'name', name: 'checkout' },
    ],
    [
      { 'product-token': 'p1' },
      { by: 'token', token: 'p1' },
      { by: 'name', name: 'web_main' },
    ],
    [{ 'project-token': 'q1' }, undefined, { by: 'token', token: 'q1' }],
    [
      { 'project-token': 'q1', 'product-name': 'Shop' },
      { by: 'name', name: 'Shop' },
      { by: 'token', token: 'q1' },
    ],
  ])('of %j is what they name, or the repository', (raw, product, project) => {
    expect(targetOf({ inputs: anInput(raw), repository })).toEqual({
      product,
      project,
    })
  })

  it.each([
    [{}, true],
    [{ 'product-token': 'p1' }, false],
    [{ 'project-token': 'q1' }, false],
    [{ 'project-token': 'q1', 'product-name': 'Shop' }, true],
  ])('with %j needs the list of products: %s', (raw, needs) => {
    expect(looksUpProducts(anInput(raw))).toBe(needs)
  })

  it.each([
    ['feature/x', {}, undefined],
    ['\u0645\u06cc\u200c\u0631\u0648\u0645', {}, undefined],
    ['a\u0085b', {}, 'has control characters in its name, so no project'],
    ['a\u2028b', {}, 'has control characters in its name, so no project'],
    ['a\u0085b', { 'project-name': 'x' }, undefined],
    ['a\u0085b', { 'project-token': 'q1' }, undefined],
  ])(
    'of the branch %j with %j has a name, or else: %s',
    (branch, raw, words) => {
      const inputs = anInput(raw)
      const target = targetOf({ inputs, repository: { ...repository, branch } })
      const demand = () => demandNames(target)
      if (words === undefined) expect(demand).not.toThrow()
      else expect(demand).toThrow(words)
    },
  )

  it('is not pointed at by name and token at once', () => {
    const inputs = anInput({
      'product-name': 'Shop',
      'product-token': 'p1',
      'project-name': 'web',
      'project-token': 'q1',
    })
    expect(targetProblems(inputs).map(({ input }) => input)).toEqual([
      'product-name',
      'project-name',
    ])
  })
})
