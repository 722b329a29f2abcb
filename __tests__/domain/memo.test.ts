import { describe, expect, it } from '@jest/globals'
import { lazily, memoized } from '../../src/domain/memo.ts'

/** Counts how often each text was asked for. */
function counting() {
  const asked: string[] = []
  const length = memoized((text) => {
    asked.push(text)
    return text === '' ? undefined : text.length
  })
  return { asked, length }
}

describe('a memoized function', () => {
  it('works a text out once, also when nothing comes of it', () => {
    const { asked, length } = counting()
    expect(['one', '', 'three', 'one', ''].map(length)).toEqual([
      3,
      undefined,
      5,
      3,
      undefined,
    ])
    expect(asked).toEqual(['one', '', 'three'])
  })

  it('keeps a thousand texts, and answers the others all the same', () => {
    const { asked, length } = counting()
    const texts = Array.from({ length: 1_001 }, (_, at) => `text ${at}`)
    for (const text of texts) length(text)
    expect(length('text 0')).toBe(6)
    expect(length('text 999')).toBe(8)
    expect(length('text 1000')).toBe(9)
    expect(asked.slice(1_001)).toEqual(['text 1000'])
  })
})

it('a lazy value is made when it is first asked for, and only once', () => {
  let made = 0
  const value = lazily(() => {
    made++
    return undefined
  })
  expect(made).toBe(0)
  expect([value(), value()]).toEqual([undefined, undefined])
  expect(made).toBe(1)
})
