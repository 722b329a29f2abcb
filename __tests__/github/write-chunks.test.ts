import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writePieces } from '../../src/github/write-chunks.ts'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pieces-')))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('a file written in pieces', () => {
  it('holds them one after the other', () => {
    const path = join(root, 'small')
    writePieces(path, ['a', '', 'ü\n', '😀'])
    expect(readFileSync(path, 'utf8')).toBe('aü\n😀')
  })

  it('may be a text as a whole', () => {
    const path = join(root, 'text')
    writePieces(path, 'whole')
    expect(readFileSync(path, 'utf8')).toBe('whole')
  })

  it('takes pieces as they are made, more than are gathered at once', () => {
    const path = join(root, 'large')
    const pieces = Array.from({ length: 30 }, (_, i) => `${i}`.padEnd(50_000))
    writePieces(path, pieces.values())
    expect(readFileSync(path, 'utf8')).toBe(pieces.join(''))
  })

  it('keeps every sign whole, wherever the text is divided', () => {
    for (let before = 0; before < 4; before++) {
      const path = join(root, `signs-${before}`)
      const text = 'x'.repeat(before) + '😀'.repeat(200_000)
      writePieces(path, text)
      expect(readFileSync(path, 'utf8') === text).toBe(true)
    }
  })

  it('does not replace what is there', () => {
    const path = join(root, 'there')
    writePieces(path, 'first')
    expect(() => writePieces(path, 'second')).toThrow('EEXIST')
    expect(readFileSync(path, 'utf8')).toBe('first')
  })
})
