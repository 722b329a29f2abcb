import { describe, expect, it } from '@jest/globals'
import { failureText } from '../../../src/domain/failure.ts'
import {
  lookUp,
  type NameQuery,
  notFound,
  pick,
  pickExisting,
} from '../../../src/operations/target/look-up.ts'

function query(
  name: string,
  names: readonly string[],
  more: Partial<NameQuery> = {},
): NameQuery {
  const rows = names.map((row, index) => ({
    name: row,
    token: `t-${index}`,
    tags: new Map(),
  }))
  return { kind: 'product', name, rows, ...more }
}

describe('a look-up by name', () => {
  it('finds the exact name, whatever other spellings there are', () => {
    const found = pick(query('web', ['WEB', 'web']))
    expect(found?.token).toBe('t-1')
  })

  it('says what differs when only other spellings exist, and picks none', () => {
    expect(lookUp(query('web', ['Web', ' web']))).toMatchObject({
      kind: 'ambiguous',
      facts: {
        what: 'No product is called exactly "web", but "Web", " web" differ only in case or whitespace',
      },
    })
    expect(() => pick(query('web', ['Web']))).toThrow(
      'but "Web" differs only in case. Mend might treat these as the same name, so nothing was done. Write `product-name` exactly as it is in Mend, or set `product-token`.',
    )
  })

  it('shows what is invisible in another spelling', () => {
    expect(lookUp(query('Café', ['Cafe\u0301\u200B']))).toMatchObject({
      kind: 'ambiguous',
      facts: {
        what: 'No product is called exactly "Café", but "Cafe\u0301[U+200B]" differs only in invisible characters or Unicode normal form',
      },
    })
  })

  it('picks none of several objects with exactly the name', () => {
    expect(() => pick(query('web', ['web', 'web', 'Web']))).toThrow(
      '2 products are called "web". It is unclear which one is meant, so nothing was done. Set `product-token` instead of `product-name`.',
    )
  })

  it('leaves a missing name to the caller, or demands it', () => {
    expect(pick(query('web', ['api']))).toBeUndefined()
    expect(() => pickExisting(query('web', ['api']))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})

describe('a name that is not found', () => {
  const text = (...given: Parameters<typeof query>) =>
    failureText(notFound(query(...given)))

  it.each([
    [
      'one is near',
      text('web', ['webb', 'payments']),
      'There is no product "web". The nearest name is "webb". Check `product-name`; the operations sync and ensure create what is missing.',
    ],
    [
      'several are near, the five nearest',
      text('web-1', ['web-2', 'web-3', 'web-4', 'web-5', 'web-6', 'web-7']),
      'There is no product "web-1". The nearest names are "web-2", "web-3", "web-4", "web-5", "web-6". Check `product-name`; the operations sync and ensure create what is missing.',
    ],
    [
      'none is near',
      text('web', ['payments']),
      'There is no product "web". Check `product-name`; the operations sync and ensure create what is missing.',
    ],
    [
      'it is a project, whose product is known',
      text('main', [], { kind: 'project', product: 'web' }),
      'There is no project "main" in the product "web". Check `project-name`; the operations sync and ensure create what is missing.',
    ],
    [
      'something else named it',
      text('web', [], { fix: 'Check `baseline`.' }),
      'There is no product "web". Check `baseline`.',
    ],
  ])('is described where %s', (_, described, expected) => {
    expect(described).toBe(expected)
  })
})
