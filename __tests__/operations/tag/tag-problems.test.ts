import { describe, expect, it } from '@jest/globals'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { tagProblems } from '../../../src/operations/tag/tag-problems.ts'
import { anInput } from '../../support/inputs.ts'

type Raw = Partial<Record<InputName, string>>

describe('tags that are declared and removed', () => {
  it.each<[Raw, string[]]>([
    [{ tags: 'env=prod', 'remove-tags': 'old' }, []],
    [{ tags: 'env=prod', 'remove-tags': 'env=dev' }, []],
    [{ 'remove-tags': 'branch=gone' }, []],
    [{ 'remove-tags': 'branch', 'metadata-tags': 'none' }, []],
    [{ 'product-tags': 'env=prod', 'remove-tags': 'env' }, []],
    [
      { tags: 'env=prod', 'remove-tags': 'env=prod' },
      ['remove-tags: "env=prod" is removed here and declared in `tags`'],
    ],
    [
      { tags: 'env=prod', 'remove-tags': 'env' },
      ['remove-tags: "env" is removed here and declared in `tags`'],
    ],
    [
      { 'remove-tags': 'branch\nremoteUrl', 'metadata-tags': 'branch, mend' },
      [
        'remove-tags: "branch" is removed here and declared in `metadata-tags`',
        'remove-tags: "remoteUrl" is removed here and declared in `metadata-tags`',
      ],
    ],
    [
      { 'product-tags': 'a=b', 'remove-product-tags': 'a\na=b\na=c' },
      [
        'remove-product-tags: "a" is removed here and declared in `product-tags`',
        'remove-product-tags: "a=b" is removed here and declared in `product-tags`',
      ],
    ],
  ])('%j are input errors: %j', (raw, expected) => {
    const found = tagProblems(anInput({ 'product-name': 'web', ...raw }))
    expect(
      found.map(({ input, text }) => `${input}: ${text.split(';')[0]}`),
    ).toEqual(expected)
  })
})

describe('product tags', () => {
  it.each<[Raw, string | undefined]>([
    [{ 'product-tags': 'a=b' }, undefined],
    [{ 'product-tags': 'a=b', 'project-token': 'p' }, 'product-tags'],
    [
      { 'remove-product-tags': 'a', 'project-token': 'p' },
      'remove-product-tags',
    ],
    [{ 'product-tags': 'a=b', select: 'name=x' }, 'product-tags'],
  ])('%j need one product', (raw, input) => {
    expect(tagProblems(anInput(raw))[0]?.input).toBe(input)
  })
})
