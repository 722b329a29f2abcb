import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  readEvent,
  textAt,
  valueAt,
} from '../../../src/github/event/payload.ts'

const folder = mkdtempSync(join(tmpdir(), 'payload-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(path: string | undefined) {
  const lines: string[] = []
  const event = readEvent(path, { debug: (line) => lines.push(line) })
  return { event, lines }
}

describe('readEvent', () => {
  it('reads the payload', () => {
    const path = join(folder, 'event.json')
    writeFileSync(path, '{"number":7}')
    expect(read(path)).toEqual({ event: { number: 7 }, lines: [] })
  })

  it('gives nothing, and a debug line, for a broken or missing file', () => {
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"number":')
    for (const path of [broken, join(folder, 'missing.json'), folder]) {
      const { event, lines } = read(path)
      expect(event).toBeUndefined()
      expect(lines).toEqual([expect.stringContaining(path)])
    }
    expect(read(undefined).lines).toEqual([
      'No event payload: GITHUB_EVENT_PATH is not set',
    ])
  })
})

describe('what stands in a payload', () => {
  const payload: unknown = JSON.parse(
    '{"a":{"b":"c","n":null,"i":7,"e":""},"__proto__":{"x":"y"}}',
  )

  it('is found by its keys', () => {
    expect(textAt(payload, 'a', 'b')).toBe('c')
    expect(valueAt(payload, 'a', 'n')).toBeNull()
  })

  it.each([
    [['a', 'x']],
    [['a', 'b', 'length']],
    [['a', 'n', 'x']],
    [['a', 'i']],
    [['a', 'e']],
    [['a', 'constructor', 'name']],
    [['toString']],
  ])('is no text at %j', (keys) => {
    expect(textAt(payload, ...keys)).toBeUndefined()
  })
})
