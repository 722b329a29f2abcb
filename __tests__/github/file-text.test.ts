import {
  appendFileSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readLargeText, readText } from '../../src/github/file-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'text-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'agent.log')
const megabyte = 1_048_576
const mark = 'Support Token: abc'
const relevant = /support token/i

/** A file whose lines are `count` times a megabyte of the same, with `lines` in between. */
function largeFile(count: number, lines: readonly string[], filler: string) {
  writeFileSync(path, '')
  const block = filler.repeat(megabyte / filler.length)
  for (let index = 0; index < count; index++) {
    appendFileSync(path, block)
    if (index % 20 === 10) appendFileSync(path, lines.join('\n'))
  }
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', 'utf8', []],
    ['UTF-8 with a mark', 'utf8', [0xef, 0xbb, 0xbf]],
    ['UTF-16 with a mark', 'utf16le', [0xff, 0xfe]],
    ['UTF-16 without a mark', 'utf16le', []],
  ] as const)('is read in %s', (_, encoding, bytes) => {
    const text = `[INFO] é→\r\n${mark}\r\n`
    const written = Buffer.from(text, encoding)
    writeFileSync(path, Buffer.concat([Buffer.from(bytes), written]))
    expect(readText(path, true)).toBe(text)
    expect(readLargeText(path, relevant)).toBe(text)
    if (encoding === 'utf8') return
    const swapped = Buffer.concat([Buffer.from(bytes), written]).swap16()
    writeFileSync(path, swapped)
    expect(readText(path, true)).toBe(text)
  })

  it('holds what programs of two kinds have written', () => {
    const utf16 = Buffer.from(`\ufeff${mark} →\r\n`, 'utf16le')
    writeFileSync(path, utf16)
    appendFileSync(path, `${mark} in UTF-8\n`)
    expect(readLargeText(path, relevant)).toContain(`${mark} in UTF-8`)
    expect(readLargeText(path, relevant)).toContain('S\0u\0p\0p\0o\0r\0t\0')
  })

  it('is empty where the file is', () => {
    writeFileSync(path, '')
    expect(readText(path, true)).toBe('')
    expect(readLargeText(path, relevant)).toBe('')
  })

  it('keeps only the lines of a large file that matter', () => {
    largeFile(40, ['', mark, '[INFO] é', ''], '[DEBUG] nothing here\r\n---\r\n')
    const lines = readLargeText(path, relevant).split('\n')
    expect(lines.filter((line) => line === mark)).toHaveLength(2)
    expect(lines.length).toBeLessThan(10)
  })

  it('keeps what stands in the middle of a line without an end', () => {
    largeFile(40, [mark], 'x')
    expect(readLargeText(path, relevant)).toContain(mark)
  })

  it('of 200 MB is read in little memory', () => {
    largeFile(10, ['', mark, ''], '[DEBUG] nothing here\n')
    truncateSync(path, 200 * megabyte)
    appendFileSync(path, `\n${mark}\n`)
    const before = process.memoryUsage.rss()
    const text = readLargeText(path, relevant)
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * megabyte)
    expect(text.endsWith(`${mark}\n`)).toBe(true)
  })

  it('is not read where it is too large to be read in parts', () => {
    writeFileSync(path, '{ "projects": [')
    truncateSync(path, 129 * megabyte)
    expect(() => readLargeText(path, relevant)).toThrow(
      new RangeError('is JSON of more than 128 MB'),
    )
    largeFile(45, ['x'], `${mark} `.padEnd(64, '.').padEnd(1024, `${mark}\n`))
    expect(() => readLargeText(path, relevant)).toThrow('too many long lines')
  })

  it('is that of a file', () => {
    expect(() => readLargeText(folder, relevant)).toThrow('is not a file')
    expect(() => readText(join(folder, 'none'), true)).toThrow('ENOENT')
  })
})
