import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { faultCases } from './fault-cases.ts'
import { runCases } from './run-cases.ts'

const docs = join(import.meta.dirname, '../../docs')
const page = readFileSync(join(docs, 'reliability.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!promise|---)/.test(line))
  .map((line) => line.split(' | ') as [string, string, string])
const links = rows.flatMap(([, proof]) => [
  ...proof.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g),
])

describe('docs/reliability.md', () => {
  it('proves every promise', () => {
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      expect(row).toHaveLength(3)
      expect(row[1]).toContain('](../__tests__/')
    }
  })

  it.each(links.map(([, name = '', path = '']) => [name, path]))(
    'links to an existing test: %s at %s',
    (name, path) => {
      expect(existsSync(join(docs, path))).toBe(true)
      expect(basename(path)).toBe(name)
    },
  )

  it('gives the size of the matrix', async () => {
    let requests = 0
    for (const { setUp } of runCases) {
      const { action, inputs } = setUp()
      requests += (await action.run(inputs)).requests.length
    }
    const once = (faultCases.length * requests).toLocaleString('en-US')
    const permanent = faultCases.length * 3 * runCases.length
    const faults = `\\b${faultCases.length} faults\\b`
    expect(page).toMatch(
      new RegExp(`${faults}[^|]*\\b${requests} requests\\b[^|]* ${once} runs`),
    )
    expect(page).toMatch(new RegExp(`${faults}[^|]* ${permanent} runs`))
  })
})
