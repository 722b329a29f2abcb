import { describe, expect, it } from '@jest/globals'
import { pairs, type Tag, tagsFrom } from '../../../src/domain/tags/tags.ts'
import {
  Cancelled,
  Refused,
  Unanswered,
} from '../../../src/mend/errors/errors.ts'
import {
  applyTagPlan,
  type TagRequests,
} from '../../../src/operations/tag/apply-tag-plan.ts'
import { tag } from '../../support/results.ts'

const text = ({ key, value }: Tag) => `${key}=${value}`
const facts = { what: 'no' }
const refused = new Refused(2021, facts)
const lost = new Refused(3000, facts, true)
const silent = new Unanswered(true, facts)
const cancelled = new Cancelled(facts, true)

/**
 * An object with these tags. A change that has an entry in `errors` fails with
 * it; one in `doneAllTheSame` has been made before.
 */
function anObject(
  present: readonly string[],
  errors: Readonly<Record<string, Error>> = {},
  doneAllTheSame: readonly string[] = [],
) {
  const now = new Set(present)
  const sent: string[] = []
  const change = (sign: '+' | '-') => async (changed: Tag) => {
    const request = `${sign}${text(changed)}`
    sent.push(request)
    const error = errors[request]
    if (!error || doneAllTheSame.includes(request)) {
      if (sign === '+') now.add(text(changed))
      else now.delete(text(changed))
    }
    if (error) throw error
  }
  const requests: TagRequests = {
    add: change('+'),
    remove: change('-'),
    read: async () => {
      sent.push('read')
      if (errors['read']) throw errors['read']
      return tagsFrom([...now].map(tag))
    },
  }
  return { requests, sent, now }
}

const plan = (add: readonly string[], remove: readonly string[]) => ({
  add: add.map(tag),
  remove: remove.map(tag),
  keep: [],
})

describe('sending a plan', () => {
  it('sends exactly the plan, and reads nothing when all is clear', async () => {
    const { requests, sent } = anObject(['a=1', 'b=1'])
    const done = await applyTagPlan(
      plan(['a=2', 'a=3'], ['a=1', 'b=1']),
      requests,
    )
    expect(done).toEqual({ failures: [], spared: [] })
    expect(sent).toEqual(['+a=2', '+a=3', '-a=1', '-b=1'])
  })

  it('lets no refusal stop another change, in either direction', async () => {
    const { requests, now } = anObject(['b=1', 'c=1'], {
      '+a=2': refused,
      '-b=1': refused,
    })
    const { failures } = await applyTagPlan(
      plan(['a=2', 'd=1'], ['b=1', 'c=1']),
      requests,
    )
    expect(failures).toEqual([
      { tag: tag('a=2'), change: 'add', message: 'no.' },
      { tag: tag('b=1'), change: 'remove', message: 'no.' },
    ])
    expect([...now]).toEqual(['b=1', 'd=1'])
  })

  it('spares the old values of a key whose new value failed, and no others', async () => {
    const { requests, sent } = anObject(['a=1', 'b=1'], { '+a=2': refused })
    const { spared } = await applyTagPlan(
      plan(['a=2', 'a=3', 'b=2'], ['a=1', 'b=1']),
      requests,
    )
    expect(spared).toEqual([tag('a=1')])
    expect(sent).not.toContain('-a=1')
  })

  it.each([
    ['a removal', [], ['a=1'], '-a=1'],
    ['a new value', ['a=2'], ['a=1'], '+a=2'],
  ])(
    'takes %s whose answer was lost for done when it is',
    async (_, add, remove, change) => {
      for (const error of [lost, silent]) {
        const { requests, sent, now } = anObject(['a=1'], { [change]: error }, [
          change,
        ])
        const done = await applyTagPlan(plan(add, remove), requests)
        expect(done).toEqual({ failures: [], spared: [] })
        expect(sent.filter((line) => line === 'read')).toHaveLength(1)
        expect([...now]).toEqual(add)
      }
    },
  )

  it('looks once for all changes whose answers were lost', async () => {
    const { requests, sent } = anObject(
      ['a=1', 'b=1', 'c=1'],
      { '-a=1': lost, '-b=1': lost, '-c=1': refused },
      ['-a=1'],
    )
    const { failures } = await applyTagPlan(
      plan([], ['a=1', 'b=1', 'c=1']),
      requests,
    )
    expect(failures.map((failure) => text(failure.tag))).toEqual(['b=1', 'c=1'])
    expect(sent.filter((line) => line === 'read')).toHaveLength(1)
  })

  it('believes a plain refusal to add without looking', async () => {
    const { requests, sent } = anObject([], { '+a=1': refused })
    const { failures } = await applyTagPlan(plan(['a=1'], []), requests)
    expect(failures).toHaveLength(1)
    expect(sent).not.toContain('read')
  })

  it('counts a refused removal as done when the value is gone', async () => {
    const { requests } = anObject(['a=1'], { '-a=1': refused }, ['-a=1'])
    const { failures } = await applyTagPlan(plan([], ['a=1']), requests)
    expect(failures).toEqual([])
  })

  it('keeps a failure that cannot be looked into', async () => {
    const errors = { '-a=1': lost, read: silent }
    const { requests } = anObject(['a=1'], errors, ['-a=1'])
    const { failures } = await applyTagPlan(plan([], ['a=1']), requests)
    expect(failures).toHaveLength(1)
  })

  it('does not hide a defect of ours among the failures', async () => {
    const { requests } = anObject([], { '+a=1': new TypeError('oops') })
    await expect(applyTagPlan(plan(['a=1'], []), requests)).rejects.toThrow(
      'oops',
    )
  })

  it('leaves tags as they are that the plan does not name', async () => {
    const { requests } = anObject(['CTX=x', 'a=1'])
    await applyTagPlan(plan(['a=2'], ['a=1']), requests)
    expect(pairs(await requests.read()).map(text)).toEqual(['CTX=x', 'a=2'])
  })

  it.each([
    ['no answer', silent, true],
    ['an answer that was cut off by the end of the job', cancelled, true],
    ['a refusal that says nothing', lost, undefined],
    ['a plain refusal', refused, undefined],
  ])(
    'takes a tag that is not there after %s for unclear: %s, %s',
    async (_, error, unclear) => {
      const { requests } = anObject([], { '+a=1': error })
      const { failures } = await applyTagPlan(plan(['a=1'], []), requests)
      expect(failures).toEqual([
        {
          tag: tag('a=1'),
          change: 'add',
          message: 'no.',
          ...(unclear && { unclear }),
        },
      ])
    },
  )

  it('leaves a refusal unclear when nobody can look', async () => {
    const errors = { '+a=1': lost, read: silent }
    const { requests } = anObject([], errors)
    const { failures } = await applyTagPlan(plan(['a=1'], []), requests)
    expect(failures).toMatchObject([{ unclear: true }])
  })

  it('gives those that failed alike one message, however often they were tried', async () => {
    const refusal = (times: number, said: string) =>
      new Refused(5001, { what: `refused, tried ${times} times`, said })
    const { requests } = anObject([], {
      '+a=1': refusal(1, 'No'),
      '+b=1': refusal(2, 'No'),
      '+c=1': refusal(1, 'Never'),
    })
    const added = plan(['a=1', 'b=1', 'c=1'], [])
    const { failures } = await applyTagPlan(added, requests)
    expect(failures.map(({ message }) => message)).toEqual([
      'refused, tried 1 times. Mend said: No.',
      'refused, tried 1 times. Mend said: No.',
      'refused, tried 1 times. Mend said: Never.',
    ])
  })
})
