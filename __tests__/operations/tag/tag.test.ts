import { describe, expect, it } from '@jest/globals'
import type { Transport } from '../../../src/http/transport.ts'
import type { Findings } from '../../../src/operations/result/result.ts'
import type { FaultRule } from '../../../src/simulator/protocol/faults.ts'
import {
  type OperationHarness,
  operationHarness,
  recordRoundTrips,
} from '../../support/operation-harness.ts'

const commit = 'c'.repeat(40)

function aTaggedStage(tags: Record<string, string | string[]> = {}) {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web', {
    owner: 'acme',
  })
  const project = stage.world.addProject(product, 'web_main', tags)
  for (const [key, value] of Object.entries(tags)) {
    project.tags.set(key, Array.isArray(value) ? value : [value])
  }
  return { stage, product, project }
}

const writes = (stage: OperationHarness) =>
  stage.sent().filter((line) => /^(save|remove)/.test(line))

describe('tag', () => {
  it.each<[string, FaultRule[]]>([
    [
      'the answer to its removal was lost',
      [{ fault: { name: 'reset-after' }, requestType: 'removeProjectTag' }],
    ],
    ['another job removed it first', []],
  ])('has removed a value that is gone because %s', async (_, faults) => {
    const { stage, project } = aTaggedStage({ env: 'dev' })
    Object.assign(stage.world.deviations, { strictRemoval: true })
    const wrap =
      (send: Transport): Transport =>
      async (body, options) => {
        if (faults.length === 0 && body.includes('removeProjectTag'))
          project.tags.delete('env')
        return send(body, options)
      }
    const { verdict, findings } = await stage.run(
      { operation: 'tag', 'metadata-tags': 'none', 'remove-tags': 'env' },
      { faults, wrap },
    )
    expect(verdict.outcome).toBe('passed')
    expect(findings.tagged?.objects[0]?.failures).toEqual([])
    expect(project.tags.size).toBe(0)
  })

  it('has not removed what is refused and still there', async () => {
    const { stage, project } = aTaggedStage({ env: 'dev' })
    const { verdict } = await stage.run(
      { operation: 'tag', 'metadata-tags': 'none', 'remove-tags': 'env' },
      {
        faults: [
          {
            fault: { name: 'hiccup' },
            requestType: 'removeProjectTag',
            times: 99,
          },
        ],
      },
    )
    expect(verdict).toMatchObject({ outcome: 'error' })
    expect(project.tags.get('env')).toEqual(['dev'])
  })

  it('puts the facts of the run on the project', async () => {
    const { stage, project } = aTaggedStage()
    await stage.run({ operation: 'tag' })
    expect(Object.fromEntries(project.tags)).toEqual({
      repository: ['acme/web'],
      branch: ['main'],
      commit: [commit],
    })
  })

  it('replaces the values of declared keys and leaves all other keys alone', async () => {
    const { stage, project } = aTaggedStage({
      commit: 'old',
      env: ['dev', 'test'],
      CTX: 'scanner',
    })
    const { findings } = await stage.run({
      operation: 'tag',
      'metadata-tags': 'commit',
      tags: 'env=test\nenv=prod',
    })
    expect(Object.fromEntries(project.tags)).toEqual({
      commit: [commit],
      env: ['test', 'prod'],
      CTX: ['scanner'],
    })
    expect(findings.tagged?.objects[0]?.plan).toEqual({
      add: [
        { key: 'commit', value: commit },
        { key: 'env', value: 'prod' },
      ],
      remove: [
        { key: 'commit', value: 'old' },
        { key: 'env', value: 'dev' },
      ],
      keep: [{ key: 'env', value: 'test' }],
    })
  })

  it('saves every new value before any old one goes', async () => {
    const { stage } = aTaggedStage({ env: ['dev'], team: 'a' })
    await stage.run({
      operation: 'tag',
      'metadata-tags': 'none',
      tags: 'env=prod\nteam=b',
    })
    expect(writes(stage).map((line) => line.split(' ')[0])).toEqual([
      'saveProjectTag',
      'saveProjectTag',
      'removeProjectTag',
      'removeProjectTag',
    ])
  })

  it('only adds in append mode', async () => {
    const { stage, project } = aTaggedStage({ env: 'dev' })
    await stage.run({
      operation: 'tag',
      'metadata-tags': 'none',
      tags: 'env=prod',
      'tag-mode': 'append',
    })
    expect(project.tags.get('env')).toEqual(['dev', 'prod'])
  })

  it('sends no write when nothing differs', async () => {
    const { stage } = aTaggedStage({ env: 'prod' })
    await stage.run({
      operation: 'tag',
      'metadata-tags': 'none',
      tags: 'env=prod',
    })
    expect(writes(stage)).toEqual([])
  })

  it('sends no write on a dry run, and shows the same plan', async () => {
    const raw = { operation: 'tag', 'metadata-tags': 'none', tags: 'env=prod' }
    const { stage } = aTaggedStage({ env: 'dev' })
    const planned = await stage.run({ ...raw, 'dry-run': 'true' })
    expect(writes(stage)).toEqual([])
    const sent = await stage.run(raw)
    expect(planned.findings.tagged?.objects).toEqual(
      sent.findings.tagged?.objects,
    )
  })

  it('removes one value or a whole key', async () => {
    const { stage, project } = aTaggedStage({
      env: ['dev', 'test'],
      old: ['1', '2'],
    })
    await stage.run({
      operation: 'tag',
      'metadata-tags': 'none',
      'remove-tags': 'env=dev\nold\nabsent',
    })
    expect(Object.fromEntries(project.tags)).toEqual({ env: ['test'] })
  })

  it('tags the product in the same way', async () => {
    const { stage, product } = aTaggedStage()
    await stage.run({
      operation: 'tag',
      'metadata-tags': 'none',
      'product-tags': 'tier=1',
      'remove-product-tags': 'owner',
    })
    expect(Object.fromEntries(product.tags)).toEqual({ tier: ['1'] })
  })

  it('lets declared tags replace the preset of the same key', async () => {
    const { stage, project } = aTaggedStage()
    await stage.run({
      operation: 'tag',
      'metadata-tags': 'branch',
      tags: 'branch=trunk',
    })
    expect(project.tags.get('branch')).toEqual(['trunk'])
  })

  it('goes on after a value that Mend refuses, keeps that key, and lists the failure', async () => {
    const { stage, project } = aTaggedStage({ env: 'dev', team: 'a' })
    const { verdict, findings } = await stage.run(
      {
        operation: 'tag',
        'metadata-tags': 'none',
        tags: 'env=prod\nteam=b',
        retries: '0',
      },
      {
        faults: [{ fault: { name: 'hiccup' }, requestType: 'saveProjectTag' }],
      },
    )
    expect(Object.fromEntries(project.tags)).toEqual({
      env: ['dev'],
      team: ['b'],
    })
    expect(verdict.outcome).toBe('error')
    expect(verdict.reasons).toHaveLength(1)
    expect(verdict.reasons[0]).toMatch(
      /^Could not add the project tag env=prod: /,
    )
    expect(findings.tagged?.objects[0]).toMatchObject({
      failures: [{ change: 'add', tag: { key: 'env', value: 'prod' } }],
      spared: [{ key: 'env', value: 'dev' }],
    })
  })

  it('costs one read, and one write for each value that differs, sent at once', async () => {
    const { stage, project } = aTaggedStage({ k1: '1', k2: '2', k3: 'old' })
    const rounds: string[][] = []
    const tags = Array.from({ length: 10 }, (_, i) => `k${i + 1}=${i + 1}`)
    await stage.run(
      {
        operation: 'tag',
        'project-token': project.token,
        'metadata-tags': 'none',
        tags: tags.join('\n'),
      },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds).toEqual([
      ['getProjectTags'],
      Array.from({ length: 8 }, () => 'saveProjectTag'),
      ['removeProjectTag'],
    ])
  })

  it('leaves the keys of scanners alone unless they are declared', async () => {
    const scanner = {
      CTX: 'a1',
      commitId: 'b2',
      repoFullName: 'acme/web@main',
      remoteUrl: 'git@github.com:acme/web.git',
      scanError: 'none',
    }
    const { stage, project } = aTaggedStage(scanner)
    const raw = { operation: 'tag', tags: 'env=prod' }
    await stage.run(raw)
    expect(Object.fromEntries(project.tags)).toMatchObject(
      Object.fromEntries(Object.entries(scanner).map(([k, v]) => [k, [v]])),
    )
    await stage.run({ ...raw, 'metadata-tags': 'mend' })
    expect(Object.fromEntries(project.tags)).toMatchObject({
      CTX: ['a1'],
      repoFullName: ['acme/web'],
      remoteUrl: ['https://github.com/acme/web'],
    })
  })

  it('has removed what is gone, though the answer was lost and Mend then said no', async () => {
    const { stage, project } = aTaggedStage({ old: '1' })
    const { verdict, findings } = await stage.run(
      {
        operation: 'tag',
        'metadata-tags': 'none',
        'remove-tags': 'old',
        retries: '1',
      },
      {
        faults: [
          { fault: { name: 'reset-after' }, requestType: 'removeProjectTag' },
          {
            fault: { name: 'hiccup' },
            requestType: 'removeProjectTag',
            nth: 2,
          },
        ],
      },
    )
    expect(project.tags.has('old')).toBe(false)
    expect(verdict.outcome).toBe('passed')
    expect(findings.tagged?.objects[0]?.failures).toEqual([])
    expect(stage.sent().at(-1)).toBe('getProjectTags web_main')
  })

  it('keeps what was saved when the job is cancelled in between', async () => {
    const { stage, project } = aTaggedStage({ env: 'dev' })
    const job = new AbortController()
    let findings: Findings = {}
    const ended = stage.run(
      { operation: 'tag', 'metadata-tags': 'none', tags: 'env=prod' },
      {
        signal: job.signal,
        onRecord: (all) => {
          findings = all
        },
        wrap: (send) => async (body, options) => {
          const answer = await send(body, options)
          if (body.includes('saveProjectTag')) job.abort()
          return answer
        },
      },
    )
    await expect(ended).rejects.toThrow()
    expect(project.tags.get('env')).toEqual(['dev', 'prod'])
    expect(findings.tagged?.objects[0]?.failures).toMatchObject([
      { change: 'remove', tag: { key: 'env', value: 'dev' } },
    ])
  })

  it('never creates what it should tag', async () => {
    const stage = operationHarness()
    await expect(stage.run({ operation: 'tag' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('shows the plan in the log', async () => {
    const { stage } = aTaggedStage({ env: 'dev' })
    await stage.run({
      operation: 'tag',
      'metadata-tags': 'none',
      tags: 'env=prod',
    })
    expect(stage.log.of('info')).toEqual([
      'Product "web": exists',
      'Project "web_main": exists',
      'Tags of project "web_main": 1 to add, 1 to remove, 0 unchanged',
      '  + env=prod',
      '  - env=dev',
    ])
  })
})
