import { describe, expect, it } from '@jest/globals'
import {
  type CleanedUp,
  matrixOf,
} from '../../../src/domain/selection/cleanup.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { allNames, stageOf } from './cleanup-harness.ts'

type Raw = Partial<Record<InputName, string>>

/**
 * What is left of a cleanup that is cancelled while the nth request of a type is
 * under way, one request after another.
 */
async function cancelledAt(requestType: string, nth: number, raw: Raw = {}) {
  const stage = stageOf()
  const job = new AbortController()
  let cleanup: CleanedUp | undefined
  let left = nth
  const running = stage.clean(
    { concurrency: '1', confirm: 'true', ...raw },
    {
      signal: job.signal,
      onRecord: ({ cleanedUp }) => {
        cleanup = cleanedUp
      },
      wrap: (send) => (body, options) => {
        const isThis = JSON.parse(body).requestType === requestType
        if (!isThis || --left > 0) return send(body, options)
        job.abort()
        return Promise.reject(new Error('aborted'))
      },
    },
  )
  await expect(running).rejects.toThrow(/abort|cancel/)
  expect(stage.names()).toEqual(allNames)
  const rows = cleanup?.rows ?? []
  const shown = rows.map(({ name, status }) => `${name} ${status}`)
  return { ...stage, cleanup, rows, shown }
}

const ages = 'getProjectLastModification'

describe('the plan of a cleanup that is cancelled', () => {
  const [pr1, pr2, pr3] = ['shop_pr1', 'shop_pr2', 'shop_pr3']
  const [web1, web2] = ['web_pr1', 'web_pr2']
  const unread = (...names: string[]) => names.map((name) => `${name} not-read`)
  const planned = (...names: string[]) => names.map((name) => `${name} planned`)

  it.each<[string, number, Raw, string[]]>([
    [ages, 1, {}, unread(pr1, pr2, pr3, web1, web2)],
    [ages, 3, {}, [...planned(pr1, pr2), ...unread(pr3, web1, web2)]],
    [
      ages,
      3,
      { confirm: '' },
      [...planned(pr1, pr2), ...unread(pr3, web1, web2)],
    ],
    // The age of the last one is not known, so it is not selected.
    [ages, 5, {}, [...planned(pr1, pr2, web1), ...unread(web2)]],
    // The newest of what was read is kept: never is more planned than in the whole plan.
    [
      ages,
      3,
      { keep: '1' },
      [...planned(pr1), `${pr2} kept`, ...unread(pr3, web1, web2)],
    ],
    ['getOrganizationProductTags', 1, {}, planned(pr1, pr2, web1)],
    ['getProductProjectTags', 2, {}, planned(pr1, pr2, web1)],
    // With `keep`, the products are found before an age is asked for.
    [
      'getProductProjectTags',
      2,
      { keep: '1' },
      unread(pr1, pr2, pr3, web1, web2),
    ],
  ])('by the %s number %d, with %j, has %j', async (type, nth, raw, rows) => {
    const { shown, cleanup } = await cancelledAt(type, nth, raw)
    expect(shown.sort()).toEqual(rows.sort())
    expect(cleanup?.isComplete).toBe(false)
  })

  it('says of each project why', async () => {
    const { rows, log } = await cancelledAt(ages, 2)
    expect(rows.slice(0, 2)).toEqual([
      {
        name: 'shop_pr1',
        product: undefined,
        lastScan: '1969-06-15T00:00:00Z',
        ageDays: 200,
        status: 'planned',
        why: 'last scanned 200 days ago',
        note: 'the run was cut off before its product was found',
      },
      {
        name: 'shop_pr2',
        product: undefined,
        status: 'not-read',
        why: 'the run was cut off before its last scan was read',
      },
    ])
    expect(log.lines.join('\n')).toContain(
      'Cleanup plan, incomplete: 1 project',
    )
  })

  it('is none while the projects are listed', async () => {
    const { cleanup } = await cancelledAt('getOrganizationProjectTags', 1)
    expect(cleanup).toBeUndefined()
  })

  it('gives a later job no matrix', async () => {
    const { cleanup } = await cancelledAt(ages, 3, { shard: 'auto/4' })
    expect(cleanup && matrixOf(cleanup)).toBeUndefined()
    const whole = await stageOf().clean({ shard: 'auto/4' })
    expect(whole.cleanup && matrixOf(whole.cleanup)).toEqual({ shard: ['1/1'] })
  })
})

describe('a cleanup that is cancelled while it looks at the other shards', () => {
  it('deletes nothing', async () => {
    const shard = { shard: '1/2', 'max-deletions': '3' }
    const whole = stageOf()
    await whole.clean({ ...shard, confirm: '' })
    const mine = whole.counts()[ages] ?? 0
    const { cleanup, deletions } = await cancelledAt(ages, mine + 1, shard)
    expect(cleanup?.isComplete).toBe(true)
    expect(deletions()).toEqual([])
  })
})
