import { describe, expect, it } from '@jest/globals'
import { counted, grouped } from '../../../src/domain/text/counted.ts'
import { sourceFiles } from '../../support/source-files.ts'

describe('a count', () => {
  it.each([
    [0, '0 projects'],
    [1, '1 project'],
    [2, '2 projects'],
    [1_000, '1,000 projects'],
    [1_234_567, '1,234,567 projects'],
  ])('of %d reads as %j', (count, words) => {
    expect(counted(count, 'project')).toBe(words)
    expect(words.startsWith(grouped(count))).toBe(true)
  })

  it('has a plural of its own where a word has one', () => {
    expect(counted(1, 'library', 'libraries')).toBe('1 library')
    expect(counted(2, 'library', 'libraries')).toBe('2 libraries')
  })
})

describe('the numbers in sentences', () => {
  /** `md` groups the digits itself. */
  const templates = /(?<!\bmd)`[^`]*`/g
  const length = /\$\{[\w.?]+\.(?:length|size)\}/g
  /** No sentences: the parts of a hash, and Mend's side of the simulator. */
  const others = /^src\/(?:github\/content-uuid|simulator\/)/

  it('are grouped wherever the length of a list is told', () => {
    const bare = sourceFiles('src')
      .filter(({ path }) => !others.test(path))
      .flatMap(({ path, code }) =>
        [...code.matchAll(templates)]
          .flatMap(([text]) => text.match(length) ?? [])
          .map((found) => `${path}: ${found}`),
      )
    expect(bare).toEqual([])
  })
})
