import { describe, expect, it } from '@jest/globals'
import { submitSnapshot } from '../../../src/github/api/snapshot.ts'
import { snapshotNotice } from '../../../src/github/api/snapshot-notice.ts'
import { snapshotWriter } from '../../../src/github/api/snapshot-writer.ts'
import type { HttpAnswer } from '../../../src/ports.ts'
import type { DependencySnapshot } from '../../../src/reports/presentation.ts'
import { repository } from '../../support/operation-harness.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, scriptedGithub } from '../../support/scripted-github.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const snapshot: DependencySnapshot = {
  about: ['web', 'web_main'],
  scanned: '2026-11-27T10:00:00.000Z',
  manifests: {
    web_main: {
      name: 'web_main',
      resolved: {
        'pkg:npm/a@1': {
          package_url: 'pkg:npm/a@1',
          relationship: 'direct',
          dependencies: [],
        },
      },
    },
  },
  leftOut: [],
}

const target = {
  fullName: 'acme/web',
  commit: 'd'.repeat(40),
  ref: 'refs/heads/main',
  job: { id: '42', correlator: 'c' },
  detector: { name: 'n', version: '1', url: 'u' },
}

const result = (word: string, message = '') =>
  answer(201, JSON.stringify({ id: 7, result: word, message }))

/** Submits to a GitHub with these answers, within 30 s. */
async function submitted(
  script: readonly (HttpAnswer | Error)[],
  text: Partial<DependencySnapshot> = {},
  facts: Partial<typeof target> = {},
) {
  const { api, sent } = scriptedGithub(script)
  const [clock, log, job] = [
    virtualClock(),
    recordingLog(),
    new AbortController(),
  ]
  const left = await submitSnapshot({ ...snapshot, ...text }, 30_000, {
    ...{ clock, log, target: { ...target, ...facts }, hasToken: true },
    withoutSecrets: undefined,
    cancelled: job.signal,
    open: (_until, _signal, use) => use(api),
  })
  return { left, sent, log, clock }
}

describe('what GitHub answers to a snapshot', () => {
  it.each([
    ['SUCCESS', '', 'SUCCESS'],
    ['ACCEPTED', 'not the default branch', 'ACCEPTED: not the default branch'],
    ['LATER', 'a word of next year', 'LATER: a word of next year'],
  ])('%s is a line of the log, and an id', async (word, message, line) => {
    const { left, log, sent } = await submitted([result(word, message)])
    expect(left).toEqual({ outputs: { 'snapshot-id': '7' }, annotations: [] })
    expect(log.of('info')).toEqual([`Dependency snapshot 7: ${line}`])
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/acme/web/dependency-graph/snapshots',
    ])
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      version: 0,
      sha: target.commit,
      ref: target.ref,
      job: target.job,
      detector: target.detector,
      scanned: snapshot.scanned,
      manifests: snapshot.manifests,
    })
  })

  it('INVALID is an error, without an id', async () => {
    const { left } = await submitted([result('INVALID', 'no purl')])
    expect(left.outputs).toEqual({})
    expect(left.annotations).toMatchObject([
      { level: 'error', message: expect.stringMatching(/INVALID: no purl$/) },
    ])
  })

  it('does not hide what was left out', async () => {
    const leftOut = ['1 library without a package URL', '2 projects']
    const { left } = await submitted([result('SUCCESS')], { leftOut })
    expect(left.annotations.map(({ message }) => message)).toEqual([
      '`submit-dependencies`: left out: 1 library without a package URL; 2 projects.',
    ])
  })

  it('is asked for three times, and not after the time is up', async () => {
    const slow = answer(503, '', { 'retry-after': '20' })
    expect((await submitted([answer(503)])).sent).toHaveLength(3)
    expect((await submitted([slow])).sent).toHaveLength(2)
    expect((await submitted([answer(403)])).sent).toHaveLength(1)
  })

  it.each([
    { fullName: '' },
    { commit: undefined },
    { ref: undefined },
  ] as Partial<typeof target>[])('is not asked for with %j', async (facts) => {
    const { sent, left } = await submitted([result('SUCCESS')], {}, facts)
    expect(sent).toEqual([])
    expect(left.annotations).toMatchObject([{ level: 'notice' }])
  })
})

describe('the notice about a snapshot', () => {
  it.each([
    [401, undefined, /not valid there\.$/],
    [403, undefined, /lacks it: add it to `permissions` of the job\.$/],
    [403, 'fork', /from a fork can only read\.$/],
    [404, 'dependabot', /Dependabot started can only read\.$/],
    [404, undefined, /or the dependency graph is off in this repository\.$/],
    [422, undefined, /HTTP 422\. GitHub does not take this snapshot\.$/],
    [500, 'fork', /HTTP 500\.$/],
  ] as const)('after %s in %s says why', (status, without, words) => {
    const notice = snapshotNotice(
      { status, problem: `HTTP ${status}` },
      without,
    )
    expect(notice).toMatch(words)
    expect(notice).toContain('`contents: write`')
  })
})

describe('the writer of a run', () => {
  it('files the snapshot under the run', async () => {
    const { api, sent } = scriptedGithub([result('SUCCESS')])
    const times: number[] = []
    const write = snapshotWriter({
      ...{ clock: virtualClock(), log: recordingLog(), repository },
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'd'.repeat(40) },
      event: {},
      userAgent: 'tool/1.0.0',
      withoutSecrets: undefined,
      hasToken: true,
      cancelled: new AbortController().signal,
      open: (until, _signal, use) => {
        times.push(until)
        return use(api)
      },
    })
    const left = await write(snapshot, 30_000)
    expect(left.outputs).toEqual({ 'snapshot-id': '7' })
    expect(times).toEqual([30_000])
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
      detector: { name: 'tool', version: '1.0.0' },
    })
  })
})
