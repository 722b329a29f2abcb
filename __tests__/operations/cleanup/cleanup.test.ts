import { describe, expect, it } from '@jest/globals'
import { selectedCount } from '../../../src/domain/selection/cleanup.ts'
import { shardOf } from '../../../src/domain/selection/shard.ts'
import { cleanupProblems } from '../../../src/operations/cleanup/cleanup-problems.ts'
import { anInput } from '../../support/inputs.ts'
import { allNames, select, stageOf } from './cleanup-harness.ts'

const confirm = 'true'

describe('the plan of a cleanup', () => {
  it('has what holds for all rules, with the last scan and the reason', async () => {
    const stage = stageOf()
    const { verdict, rows, cleanup } = await stage.clean()
    expect(verdict).toEqual({ outcome: 'planned', reasons: [] })
    expect(rows).toEqual([
      {
        name: 'shop_pr1',
        product: 'Shop',
        lastScan: '1969-06-15T00:00:00Z',
        ageDays: 200,
        status: 'planned',
        why: 'last scanned 200 days ago',
      },
      expect.objectContaining({ name: 'shop_pr2', ageDays: 120 }),
      expect.objectContaining({ name: 'web_pr1', product: 'Web', ageDays: 91 }),
    ])
    expect(cleanup).toMatchObject({ confirmed: false, unknownAges: 1 })
    expect(stage.names()).toEqual(allNames)
  })

  it.each([
    // One listing, the ages of what the names leave, and products until all are found.
    [
      {},
      {
        getOrganizationProjectTags: 1,
        getProjectLastModification: 5,
        getOrganizationProductTags: 1,
        getProductProjectTags: 2,
      },
    ],
    // Nothing is old enough, so no product is looked for.
    [
      { select: 'name=*_pr*\nolder-than=900d' },
      { getOrganizationProjectTags: 1, getProjectLastModification: 5 },
    ],
    [
      { select: 'name=nothing\nolder-than=90d' },
      { getOrganizationProjectTags: 1 },
    ],
    // The products are known already.
    [
      { select: 'product=Shop\nolder-than=90d' },
      {
        getOrganizationProductTags: 1,
        getProductProjectTags: 1,
        getProjectLastModification: 4,
      },
    ],
    // Newest of a product: all products first, then all ages.
    [
      { keep: '1' },
      {
        getOrganizationProjectTags: 1,
        getOrganizationProductTags: 1,
        getProductProjectTags: 2,
        getProjectLastModification: 5,
      },
    ],
  ])('for %j takes %j', async (raw, requests) => {
    const stage = stageOf()
    await stage.clean({ ...raw, concurrency: '1' })
    expect(stage.counts()).toEqual(requests)
  })

  it.each([
    ['0', select, ['shop_pr1 planned', 'shop_pr2 planned', 'web_pr1 planned']],
    // The newest of Shop is shop_pr3, which is not past the age; that of Web is web_pr1.
    ['1', select, ['shop_pr1 planned', 'shop_pr2 planned', 'web_pr1 kept']],
    ['2', select, ['shop_pr1 planned', 'shop_pr2 kept', 'web_pr1 kept']],
    ['3', select, ['shop_pr1 kept', 'shop_pr2 kept', 'web_pr1 kept']],
    // Counted among what the other rules leave: shop_main is not among them.
    [
      '1',
      'name=*_pr?\n!name=shop_pr3\nolder-than=90d',
      ['shop_pr1 planned', 'shop_pr2 kept', 'web_pr1 kept'],
    ],
    [
      '1',
      'product=Shop\nolder-than=90d',
      ['shop_pr1 planned', 'shop_pr2 planned'],
    ],
  ])('with keep %s and %j is %j', async (keep, rules, rows) => {
    const stage = stageOf()
    const { shown } = await stage.clean({ keep, select: rules })
    expect(shown).toEqual(rows)
  })

  it('says whose place a kept project has', async () => {
    const one = await stageOf().clean({ keep: '1' })
    expect(one.rows.at(-1)?.why).toBe('the newest of its product')
    const two = await stageOf().clean({ keep: '2' })
    expect(two.rows.at(-1)?.why).toBe('one of the 2 newest of its product')
  })

  it('never has a project whose age the server does not tell', async () => {
    const stage = stageOf()
    const { shown } = await stage.clean(
      {},
      {
        wrap: (send) => async (body, options) => {
          const exchange = await send(body, options)
          return { ...exchange, headers: {} }
        },
      },
    )
    expect(shown).toEqual([])
  })

  it('is an error for a project whose age cannot be read, and has the others', async () => {
    const stage = stageOf()
    const requestType = 'getProjectLastModification'
    const { verdict, shown } = await stage.clean(
      { retries: '0', concurrency: '1' },
      { faults: [{ fault: { name: 'unavailable' }, requestType }] },
    )
    expect(verdict.outcome).toBe('error')
    expect(verdict.reasons).toEqual([
      expect.stringMatching(/^shop_pr1: Get Project Last/),
    ])
    expect(shown).toEqual([
      'shop_pr1 undecided',
      'shop_pr2 planned',
      'web_pr1 planned',
    ])
  })

  it('is an error for a project whose product cannot be found', async () => {
    const stage = stageOf()
    const { verdict, shown } = await stage.clean(
      { retries: '0', concurrency: '1' },
      {
        faults: [
          {
            fault: { name: 'unavailable' },
            requestType: 'getProductProjectTags',
          },
        ],
      },
    )
    expect(verdict.outcome).toBe('error')
    expect(shown).toEqual([
      'shop_pr1 undecided',
      'shop_pr2 undecided',
      'web_pr1 planned',
    ])
  })
})

describe('a cleanup with `confirm`', () => {
  it('deletes what is planned and nothing else', async () => {
    const stage = stageOf()
    const { verdict, shown } = await stage.clean({ confirm })
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
    expect(shown).toEqual([
      'shop_pr1 deleted',
      'shop_pr2 deleted',
      'web_pr1 deleted',
    ])
    expect(stage.names()).toEqual([
      'shop_main',
      'shop_pr3',
      'web_main',
      'web_pr2',
    ])
  })

  it('finds nothing more to do the second time', async () => {
    const stage = stageOf()
    await stage.clean({ confirm })
    const { verdict, shown } = await stage.clean({ confirm })
    expect(verdict.outcome).toBe('passed')
    expect(shown).toEqual([])
    expect(stage.deletions()).toHaveLength(3)
  })

  it.each([
    [{ 'dry-run': 'true', confirm }],
    [{ confirm: '' }],
    [{ confirm: 'false' }],
    [{ confirm, shard: 'auto/4' }],
  ])('only plans with %j', async (raw) => {
    const stage = stageOf()
    const { verdict, shown } = await stage.clean(raw)
    expect(verdict.outcome).toBe('planned')
    expect(shown).toEqual([
      'shop_pr1 planned',
      'shop_pr2 planned',
      'web_pr1 planned',
    ])
    expect(stage.names()).toEqual(allNames)
  })

  it('writes the report before the first deletion', async () => {
    const stage = stageOf()
    let before: string[] | undefined
    await stage.clean(
      { confirm },
      {
        saveReport: async () => {
          before = stage.names()
        },
      },
    )
    expect(before).toEqual(allNames)
  })

  it('deletes nothing when the report cannot be written', async () => {
    const stage = stageOf()
    const saveReport = () => Promise.reject(new Error('the disk is full'))
    await expect(stage.clean({ confirm }, { saveReport })).rejects.toThrow(
      'the disk is full',
    )
    expect(stage.names()).toEqual(allNames)
  })

  it.each([
    ['2', true],
    ['3', false],
  ])(
    'with max-deletions %s is refused before the first deletion: %s',
    async (limit, refused) => {
      const stage = stageOf()
      const running = stage.clean({ confirm, 'max-deletions': limit })
      if (refused) {
        await expect(running).rejects.toThrow(
          /would delete 3 projects, and `max-deletions` allows 2/,
        )
      } else expect((await running).verdict.outcome).toBe('passed')
      expect(stage.deletions()).toHaveLength(refused ? 0 : 3)
    },
  )

  it('warns in a plan that is too large to be confirmed', async () => {
    const stage = stageOf()
    const { verdict } = await stage.clean({ 'max-deletions': '2' })
    expect(verdict.outcome).toBe('planned')
    expect(stage.log.of('notice')).toEqual([
      expect.stringContaining('refuses more than `max-deletions`, 2'),
    ])
  })

  it('asks for the age again immediately before each deletion', async () => {
    const stage = stageOf()
    const { shown, rows, verdict } = await stage.clean(
      { confirm },
      {
        saveReport: async () => {
          stage.world.startScan(stage.project('shop_pr1'))
          stage.project('web_pr1').modifications.delete('SCAN')
        },
      },
    )
    expect(shown).toEqual(['shop_pr1 kept', 'shop_pr2 deleted', 'web_pr1 kept'])
    expect(rows.map(({ note }) => note)).toEqual([
      'it was scanned in the meantime, 1970-01-01 00:00 UTC',
      undefined,
      'Mend no longer tells when it was last scanned',
    ])
    expect(verdict.outcome).toBe('passed')
    expect(stage.deletions()).toEqual(['deleteProject Shop shop_pr2'])
  })
})

describe('the end of a deletion', () => {
  const deleteOnce = (name: string, more = {}) => ({
    fault: { name, ...more } as never,
    requestType: 'deleteProject',
  })
  const one = { Shop: { shop_pr1: 200, shop_pr2: 100 } }

  it.each([
    ['deleted, at once', [], '0', 'deleted'],
    [
      'deleted, with the answer lost',
      [deleteOnce('reset-after')],
      '0',
      'deleted',
    ],
    [
      'deleted, with the answer lost and a repeat refused',
      [deleteOnce('reset-after')],
      '5',
      'deleted',
    ],
    [
      'deleted, with a garbled answer',
      [deleteOnce('html', { workDone: true })],
      '0',
      'deleted',
    ],
    ['unclear, with nothing done', [deleteOnce('hang')], '0', 'unclear'],
    [
      'unclear, after an unexpected error',
      [deleteOnce('unexpected')],
      '0',
      'unclear',
    ],
    [
      'deleted, after an unexpected error and a repeat',
      [deleteOnce('unexpected')],
      '5',
      'deleted',
    ],
    ['failed, with nothing sent', [deleteOnce('refused')], '0', 'failed'],
  ])('is %s', async (_, faults, retries, status) => {
    const stage = stageOf(one)
    const { verdict, shown, rows } = await stage.clean(
      { confirm, retries, concurrency: '1' },
      { faults },
    )
    expect(shown).toEqual([`shop_pr1 ${status}`, 'shop_pr2 deleted'])
    expect(verdict.outcome).toBe(status === 'deleted' ? 'passed' : 'error')
    expect(stage.names()).toEqual(status === 'deleted' ? [] : ['shop_pr1'])
    expect(rows[0]?.note === undefined).toBe(status === 'deleted')
    if (status === 'unclear') {
      expect(verdict.reasons.join()).toContain(
        'check in Mend whether project "shop_pr1" in product "Shop" still exists',
      )
    }
  })

  it.each([
    ['before its age is asked again', 'getProjectLastModification'],
    ['before its deletion', 'deleteProject'],
  ])('is gone already for what somebody else deletes %s', async (_, type) => {
    const stage = stageOf(one)
    let armed = false
    const { verdict, shown, rows } = await stage.clean(
      { confirm, concurrency: '1' },
      {
        saveReport: async () => {
          armed = true
        },
        wrap: (send) => (body, options) => {
          if (armed && JSON.parse(body).requestType === type) {
            armed = false
            stage.world.removeProject(stage.project('shop_pr1'))
          }
          return send(body, options)
        },
      },
    )
    expect(shown).toEqual(['shop_pr1 gone', 'shop_pr2 deleted'])
    expect(rows[0]?.note).toBe('another deletion came first')
    expect(verdict.outcome).toBe('passed')
  })

  it('is refused where Mend refuses and still lists it, and the others go on', async () => {
    const stage = stageOf(one)
    const { verdict, shown } = await stage.clean(
      { confirm, concurrency: '1' },
      {
        wrap: (send) => async (body, options) => {
          const { requestType, projectToken } = JSON.parse(body)
          const isFirst = projectToken === stage.project('shop_pr1').token
          if (requestType !== 'deleteProject' || !isFirst) {
            return send(body, options)
          }
          const text = '{"errorCode":5001,"errorMessage":"User is not allowed"}'
          return { status: 200, headers: {}, text }
        },
      },
    )
    expect(shown).toEqual(['shop_pr1 refused', 'shop_pr2 deleted'])
    expect(verdict).toEqual({
      outcome: 'error',
      reasons: [expect.stringMatching(/^shop_pr1: .*User is not allowed/)],
    })
  })

  it('is unclear for what was under way when the job was cancelled, and a second run takes it up', async () => {
    const stage = stageOf()
    const job = new AbortController()
    let statuses: string[] = []
    const running = stage.clean(
      { confirm, concurrency: '1' },
      {
        signal: job.signal,
        onRecord: ({ cleanedUp }) => {
          job.signal.addEventListener('abort', () =>
            setImmediate(() => {
              statuses = (cleanedUp?.rows ?? []).map(({ status }) => status)
            }),
          )
        },
        wrap: (send) => async (body, options) => {
          const { requestType, projectToken } = JSON.parse(body)
          const isSecond = projectToken === stage.project('shop_pr2').token
          if (requestType === 'deleteProject' && isSecond) {
            const answer = send(body, options)
            job.abort()
            await answer
            throw Object.assign(new Error('aborted'))
          }
          return send(body, options)
        },
      },
    )
    await expect(running).rejects.toThrow()
    await new Promise((resolve) => setImmediate(resolve))
    expect(statuses).toEqual(['deleted', 'unclear', 'planned'])
    const { verdict, shown } = await stage.clean({ confirm })
    expect(verdict.outcome).toBe('passed')
    expect(shown).toEqual(['web_pr1 deleted'])
    expect(stage.deletions()).toHaveLength(3)
  })
})

describe('the shards of a cleanup', () => {
  const many = {
    Shop: Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`pr_${n}`, 100 + n]),
    ),
  }
  const rules = { select: 'name=pr_*\nolder-than=90d' }

  it('delete together what one run would, each its own', async () => {
    const stage = stageOf(many)
    const tokens = new Map(
      [...stage.world.projects.values()].map(({ name, token }) => [
        name,
        token,
      ]),
    )
    for (const index of [1, 2, 3]) {
      const { rows } = await stage.clean({
        ...rules,
        confirm,
        keep: '5',
        shard: `${index}/3`,
      })
      for (const { name } of rows) {
        expect(shardOf(tokens.get(name) ?? '', 3)).toBe(index)
      }
    }
    expect(stage.names().sort()).toEqual([
      'pr_0',
      'pr_1',
      'pr_2',
      'pr_3',
      'pr_4',
    ])
    expect(stage.deletions()).toHaveLength(35)
  })

  it.each([
    ['0', 39, 40],
    ['5', 34, 35],
  ])(
    'have one limit for all of them, with keep %s',
    async (keep, tooLow, enough) => {
      const stage = stageOf(many)
      const shard = { ...rules, confirm, keep, shard: '2/4' }
      await expect(
        stage.clean({ ...shard, 'max-deletions': String(tooLow) }),
      ).rejects.toThrow(`would delete ${enough} projects`)
      expect(stage.deletions()).toEqual([])
      const { verdict } = await stage.clean({
        ...shard,
        'max-deletions': String(enough),
      })
      expect(verdict.outcome).toBe('passed')
    },
  )

  it('ask for the ages of the others only where the limit could be exceeded', async () => {
    const stage = stageOf(many)
    const shard = { ...rules, confirm, shard: '2/4' }
    const { cleanup } = await stage.clean({ ...shard, 'max-deletions': '40' })
    const mine = cleanup ? selectedCount(cleanup) : 0
    expect(mine).toBeGreaterThan(0)
    expect(stage.counts()['getProjectLastModification']).toBe(2 * mine)
  })
})

describe('the inputs of cleanup', () => {
  const good = 'name=a\nolder-than=24h'
  it.each([
    [{ select: good }, []],
    [{ select: 'product=a\n!name=b\nolder-than=1d' }, []],
    [{ select: 'tag=a\nolder-than=1d', confirm: 'True' }, []],
    [{}, ['needs a rule such as older-than=90d', 'needs another rule']],
    [{ select: 'name=a' }, ['needs a rule such as older-than=90d']],
    [
      { select: 'name=a\n!older-than=90d' },
      ['needs a rule such as older-than=90d'],
    ],
    [{ select: 'older-than=90d' }, ['needs another rule without !']],
    [
      { select: '!name=main\nolder-than=90d' },
      ['needs another rule without !'],
    ],
    [
      { select: 'name=a\nolder-than=23h' },
      ['"older-than=23h": expected at least'],
    ],
    [
      { select: 'name=a\nolder-than=90d\nolder-than=1h' },
      ['"older-than=1h": expected'],
    ],
    [{ select: good, confirm: 'yes' }, ['"yes": expected true']],
    [{ select: good, confirm: 'a' }, ['"a": expected true']],
    [
      { select: good, confirm, 'report-formats': 'html' },
      ['expected json, csv'],
    ],
    [
      { select: good, confirm, 'report-formats': 'none' },
      ['expected json, csv'],
    ],
    [{ select: good, confirm, 'report-formats': 'csv, html' }, []],
    [{ select: good, 'report-formats': 'none' }, []],
  ])('%j have the problems %j', (raw, words) => {
    const found = cleanupProblems(anInput({ operation: 'cleanup', ...raw }))
    expect(found.map(({ text }) => text)).toEqual(
      words.map((word) => expect.stringContaining(word)),
    )
  })
})
