import { describe, expect, it } from '@jest/globals'
import type { OwnComment } from '../../../../src/github/api/comment/own-comments.ts'
import {
  type CommentMode,
  planFor,
} from '../../../../src/github/api/comment/plan.ts'

const marker = { key: 'k', run: 5, attempt: 1, digest: 'new' }
const good = { marker, isBad: false, isChanged: false }
const news = {
  good,
  bad: { ...good, isBad: true },
  changed: { ...good, isChanged: true },
}
/** A comment of run `3`, or of run and attempt `5.2`. */
const there = (id: number, run: string, digest = 'old'): OwnComment => {
  const [number = 0, attempt = 1] = run.split('.').map(Number)
  return { id, url: '', marker: { key: 'k', run: number, attempt, digest } }
}

describe('what becomes of the comment', () => {
  it.each<[CommentMode, keyof typeof news, string]>([
    ['always', 'good', 'create'],
    ['always', 'bad', 'create'],
    ['on-failure', 'good', 'leave'],
    ['on-failure', 'changed', 'leave'],
    ['on-failure', 'bad', 'create'],
    ['on-change', 'good', 'leave'],
    ['on-change', 'changed', 'create'],
    ['on-change', 'bad', 'create'],
  ])('with %s and %s news, where there is none: %s', (mode, kind, act) => {
    expect(planFor(mode, news[kind], [])).toEqual({ act, surplus: [] })
  })

  it.each<[string, OwnComment, CommentMode, string]>([
    ['of an older run', there(1, '3'), 'always', 'edit'],
    ['of an older run', there(1, '3'), 'on-failure', 'edit'],
    ['of an older run', there(1, '3'), 'on-change', 'edit'],
    ['that says the same', there(1, '3', 'new'), 'always', 'edit'],
    ['that says the same', there(1, '3', 'new'), 'on-failure', 'edit'],
    ['that says the same', there(1, '3', 'new'), 'on-change', 'leave'],
    ['of an earlier step', there(1, '5'), 'always', 'edit'],
    ['that is ours already', there(1, '5', 'new'), 'always', 'leave'],
    ['of a newer run', there(1, '6'), 'always', 'leave'],
    ['of a newer attempt', there(1, '5.2'), 'always', 'leave'],
  ])('where there is one %s (%j), with %s: %s', (_, comment, mode, act) => {
    const expected = { act, comment, surplus: [] }
    expect(planFor(mode, good, [comment])).toEqual(expected)
  })

  it('of several is that the first stays', () => {
    const [first, second] = [there(1, '3'), there(2, '4')]
    expect(planFor('always', good, [first, second])).toEqual({
      act: 'edit',
      comment: first,
      surplus: [second],
    })
  })

  it('of several is nothing while one of them is newer', () => {
    const [first, second] = [there(1, '3'), there(2, '6')]
    expect(planFor('always', good, [first, second])).toEqual({
      act: 'leave',
      comment: first,
      surplus: [],
    })
  })
})
