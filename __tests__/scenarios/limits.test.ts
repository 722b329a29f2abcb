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
import type { RunnerResult } from '../../scripts/runner.ts'
import { forwardTo } from '../support/company-network.ts'
import { bodyOf, localServers } from '../support/local-servers.ts'
import { fileOf, type Theater, theater } from '../support/play.ts'

const servers = localServers()
const folder = mkdtempSync(join(tmpdir(), 'limits-'))
afterAll(async () => {
  await servers.close()
  rmSync(folder, { recursive: true })
})

/** The simulator, but for requests whose answers are given as they are. */
async function answering(
  { url }: Theater,
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

/** One below the other, and nothing beside it. */
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

/** Each with a vulnerability, and a license among as many as that. */
function inventory(count: number, licenses: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const license = `{"name":"License number ${i % licenses} of a long list"}`
    const vulnerability = `{"name":"CVE-2026-${i}","cvss3_score":9.8,"severity":"high"}`
    return `{${row(i)},"licenses":[${license}],"vulnerabilities":[${vulnerability}]}`
  })
  return `{"projectVitals":{"name":"web_main"},"libraries":[${rows.join(',')}]}`
}

/** What GitHub would cut or drop silently. */
function expectWithinLimits({ outputs, summary, annotations }: RunnerResult) {
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
  it('whose hierarchy is 10,000 deep is read, counted and reported', async () => {
    const stage = await theater()
    stage.project()
    const url = await answering(stage, { getProjectHierarchy: deep(10_000) })
    const result = await stage.run({ operation: 'report', 'server-url': url })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'max-depth': '10000',
      'direct-count': '1',
      'transitive-count': '9999',
    })
    expectWithinLimits(result)
    const { hierarchy } = JSON.parse(fileOf(result, '.json'))
    expect(Object.keys(hierarchy.dependencies)).toHaveLength(9_999)
  })

  it('with 100,000 libraries, all vulnerable, is read, counted and reported', async () => {
    const stage = await theater()
    stage.project()
    const url = await answering(stage, {
      getProjectHierarchy: wide(100_000),
      getProjectInventory: inventory(100_000, 5_000),
    })
    const result = await stage.run({ operation: 'report', 'server-url': url })
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
    const report = JSON.parse(fileOf(result, '.json'))
    expect(report.libraries).toHaveLength(100_000)
    expect(report.hierarchy.direct).toHaveLength(100_000)
  }, 60_000)

  it('is found among 18,000 others of 18,000 products', async () => {
    const stage = await theater()
    const [organization] = stage.world.organizations.values()
    if (!organization) throw new Error('no organization')
    const product = stage.project().product
    for (let i = 0; i < 18_000; i++) {
      stage.world.addProduct(organization, `web${i}`)
      stage.world.addProject(product, `web_main${i}`, { tags: { branch: 'x' } })
    }
    const found = await stage.run()
    expect(found.outputs).toMatchObject({
      result: 'passed',
      'project-created': 'false',
      'library-count': '12',
    })
    const missing = await stage.run({
      create: 'false',
      'project-name': 'web_mian',
    })
    expect(missing.annotations[0]?.message).toContain('"web_main"')
    expect(missing.annotations[0]?.message.length).toBeLessThan(1_500)
  }, 60_000)

  it('with 400 values to tag is tagged with all of them', async () => {
    const stage = await theater()
    const project = stage.project()
    const values = Array.from({ length: 400 }, (_, i) => `key=${i}`)
    const { outputs, rawLog } = await stage.run({
      operation: 'tag',
      tags: values.join('\n'),
      concurrency: '64',
    })
    expect(outputs).toMatchObject({ result: 'passed', 'tags-added': '403' })
    expect(project.tags.get('key')).toHaveLength(400)
    expect(rawLog).not.toContain('Warning')
  })
})

describe('the summary', () => {
  /** Runs with a summary that other commands of the step have filled so far. */
  async function filledBy(filled: number) {
    const path = join(folder, `summary-${filled}`)
    writeFileSync(path, 'x'.repeat(filled))
    const stage = await theater()
    stage.project()
    const url = await answering(stage, {
      getProjectInventory: inventory(3_000, 300),
    })
    const { outputs, annotations, files } = await stage.run(
      { 'server-url': url },
      { env: { GITHUB_STEP_SUMMARY: path } },
    )
    expect(outputs).toMatchObject({
      result: 'passed',
      'critical-count': '3000',
    })
    return {
      written: readFileSync(path, 'utf8').slice(filled),
      size: statSync(path).size,
      annotations,
      files,
    }
  }

  it('uses what is left of the limit to the last byte, and gives up sections, never the verdict', async () => {
    const limit = 1_000_000
    const whole = await filledBy(0)
    const size = whole.size
    expect(whole.written).toContain('### Vulnerabilities')
    const exact = await filledBy(limit - size)
    expect(exact.written.replaceAll(/:\d{4,5}/g, '')).toBe(
      whole.written.replaceAll(/:\d{4,5}/g, ''),
    )
    expect(exact.size).toBe(limit)
    const oneShort = await filledBy(limit - size + 1)
    expect(oneShort.size).toBeLessThanOrEqual(limit)
    expect(oneShort.written.length).toBeLessThan(whole.written.length)
    for (const { written } of [exact, oneShort]) {
      expect(written).toContain('✅ **passed**')
      expect(written).toContain('3,000')
    }
  })

  it.each([
    [500, true],
    [10, false],
    [0, false],
    [-60_000, false],
  ])('with %i bytes left says the verdict: %s', async (room, says) => {
    const filled = 1_000_000 - room
    const { written, size, annotations } = await filledBy(filled)
    expect(written.includes('✅ **passed**')).toBe(says)
    expect(size).toBeLessThanOrEqual(Math.max(1_000_000, filled))
    expect(annotations).toEqual([])
  })
})
