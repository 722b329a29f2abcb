import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  actionWithProject,
  type BuiltAction,
  type BuiltRun,
} from '../support/built-action.ts'
import { forwardTo } from '../support/company-network.ts'
import { bodyOf, serversForEachTest } from '../support/local-servers.ts'

const servers = serversForEachTest()
const folder = mkdtempSync(join(tmpdir(), 'limits-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A server that gives these answers, and for other requests those of the simulator. */
async function answering(
  { url }: BuiltAction,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const port = await servers.http(async (incoming, response) => {
    const body = await bodyOf(incoming)
    const answer = answers[JSON.parse(body).requestType]
    if (answer) response.end(answer)
    else forwardTo(`${url}${incoming.url}`, body)(incoming, response)
  })
  return `http://127.0.0.1:${port}`
}

const row = (i: number) =>
  `"keyUuid":"${i}","name":"library-${i}-1.0.jar","artifactId":"library-${i}","groupId":"org.example","version":"1.${i}"`

/** Libraries that depend on each other in one chain. */
function deep(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, i) => `{${row(i)},"dependencies":[`,
  )
  return `{"libraries":[${open.join('')}${']}'.repeat(depth)}]}`
}

function wide(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => `{${row(i)}}`)
  return `{"libraries":[${rows.join(',')}]}`
}

/** Each library has a vulnerability and one of so many licenses. */
function inventory(count: number, licenses: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const license = `{"name":"License number ${i % licenses} of a long list"}`
    const vulnerability = `{"name":"CVE-2026-${i}","cvss3_score":9.8,"severity":"high"}`
    return `{${row(i)},"licenses":[${license}],"vulnerabilities":[${vulnerability}]}`
  })
  return `{"projectVitals":{"name":"web_main"},"libraries":[${rows.join(',')}]}`
}

/** Beyond these limits GitHub cuts or drops text without a message. */
function expectWithinLimits({ outputs, summary, annotations }: BuiltRun) {
  const sizes = Object.values(outputs).map((text) => Buffer.byteLength(text))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(131_072)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000)
  expect(Buffer.byteLength(outputs['json'] ?? '')).toBeLessThanOrEqual(65_536)
  expect(() => JSON.parse(outputs['json'] ?? '')).not.toThrow()
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
  expect(summary).toContain('passed')
  expect(annotations).toEqual([])
}

describe('a project', () => {
  it('with a hierarchy 10,000 levels deep is read, counted and reported', async () => {
    const action = await actionWithProject()
    const url = await answering(action, { getProjectHierarchy: deep(10_000) })
    const result = await action.run('report', { 'server-url': url })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'max-depth': '10000',
      'direct-count': '1',
      'transitive-count': '9999',
    })
    expectWithinLimits(result)
    const { hierarchy } = result.report()
    expect(Object.keys(hierarchy.dependencies)).toHaveLength(9_999)
  })

  it('with 100,000 vulnerable libraries is read, counted and reported', async () => {
    const action = await actionWithProject()
    const url = await answering(action, {
      getProjectHierarchy: wide(100_000),
      getProjectInventory: inventory(100_000, 5_000),
    })
    const result = await action.run('report', { 'server-url': url })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': '100000',
      'direct-count': '100000',
      'critical-count': '100000',
      'license-count': '5000',
    })
    expectWithinLimits(result)
    const licenses = JSON.parse(result.outputs['licenses'] ?? '')
    expect(Object.keys(licenses)).toHaveLength(51)
    const report = result.report()
    expect(report.libraries).toHaveLength(100_000)
    expect(report.hierarchy.direct).toHaveLength(100_000)
  }, 60_000)

  it('is found among 18,000 others of 18,000 products', async () => {
    const { project, ...action } = await actionWithProject()
    const { world, organization } = action
    for (let i = 0; i < 18_000; i++) {
      world.addProduct(organization, `web${i}`)
      const tags = { branch: 'x' }
      world.addProject(project.product, `web_main${i}`, { tags })
    }
    const found = await action.run('sync')
    expect(found.outputs).toMatchObject({
      result: 'passed',
      'project-created': 'false',
      'library-count': '12',
    })
    const inputs = { create: 'false', 'project-name': 'web_mian' }
    const missing = await action.run('sync', inputs)
    expect(missing.annotations[0]?.message).toContain('"web_main"')
    expect(missing.annotations[0]?.message.length).toBeLessThan(1_500)
  }, 60_000)

  it('gets all of 400 tag values', async () => {
    const { project, ...action } = await actionWithProject()
    const values = Array.from({ length: 400 }, (_, i) => `key=${i}`)
    const { outputs, rawLog } = await action.run('tag', {
      tags: values.join('\n'),
      concurrency: '64',
    })
    expect(outputs).toMatchObject({ result: 'passed', 'tags-added': '403' })
    expect(project.tags.get('key')).toHaveLength(400)
    expect(rawLog).not.toContain('Warning')
  })
})

describe('the summary', () => {
  /** Runs with a summary that other commands of the step have already filled. */
  async function runWithSummaryOf(filled: number) {
    const path = join(folder, `summary-${filled}`)
    writeFileSync(path, 'x'.repeat(filled))
    const action = await actionWithProject()
    const url = await answering(action, {
      getProjectInventory: inventory(3_000, 300),
    })
    const inputs = { 'server-url': url }
    const options = { env: { GITHUB_STEP_SUMMARY: path } }
    const { outputs, annotations } = await action.run('sync', inputs, options)
    expect(outputs['result']).toBe('passed')
    expect(outputs['critical-count']).toBe('3000')
    const written = readFileSync(path, 'utf8').slice(filled)
    return { written, size: statSync(path).size, annotations }
  }

  it('uses all that is left of the limit, and leaves out sections but never the verdict', async () => {
    const limit = 1_000_000
    const whole = await runWithSummaryOf(0)
    const size = whole.size
    expect(whole.written).toContain('### Vulnerabilities')
    const exact = await runWithSummaryOf(limit - size)
    expect(exact.written.replaceAll(/:\d{4,5}/g, '')).toBe(
      whole.written.replaceAll(/:\d{4,5}/g, ''),
    )
    expect(exact.size).toBe(limit)
    const oneLess = await runWithSummaryOf(limit - size + 1)
    expect(oneLess.size).toBeLessThanOrEqual(limit)
    expect(oneLess.written.length).toBeLessThan(whole.written.length)
    for (const { written } of [exact, oneLess]) {
      expect(written).toContain('✅ **passed, no conditions set**')
      expect(written).toContain('3,000')
    }
  })

  it.each([
    [500, true],
    [10, false],
    [0, false],
    [-60_000, false],
  ])('shows the verdict with %i bytes left: %s', async (room, shown) => {
    const filled = 1_000_000 - room
    const { written, size, annotations } = await runWithSummaryOf(filled)
    expect(written.includes('✅ **passed, no conditions set**')).toBe(shown)
    expect(size).toBeLessThanOrEqual(Math.max(1_000_000, filled))
    expect(annotations).toEqual([])
  })
})
