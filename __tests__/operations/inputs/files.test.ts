import { describe, expect, it } from '@jest/globals'
import {
  readCertificate,
  readScanFiles,
} from '../../../src/operations/inputs/files.ts'
import type { Files } from '../../../src/ports.ts'
import { noFiles } from '../../support/inputs.ts'

const token = 'a'.repeat(32)

/** A workspace in which a pattern matches the files that begin with it. */
function workspace(texts: Record<string, string | undefined>): Files {
  return {
    ...noFiles,
    find: (pattern) =>
      Object.keys(texts).filter((path) => path.startsWith(pattern)),
    read: (path) => {
      const text = texts[path]
      if (text === undefined) throw new Error('EACCES')
      return text
    },
  }
}

describe('the files of scan-output', () => {
  it('are read together', () => {
    const details = JSON.stringify({ projects: [{ projectToken: 'p1' }] })
    const files = workspace({
      'a.log': `Support Token: ${token}`,
      'b.json': details,
    })
    expect(readScanFiles(['a', 'b'], files)).toEqual({
      output: {
        projects: [{ token: 'p1', name: undefined }],
        requestTokens: [token],
      },
      lines: [
        'a.log: Unified Agent log, request tokens: 1',
        'b.json: scanProjectDetails.json, project tokens: 1',
      ],
      secrets: [],
    })
  })

  it('are not asked for without a pattern', () => {
    expect(readScanFiles([], noFiles)).toEqual({
      output: { projects: [], requestTokens: [] },
      lines: [],
      secrets: [],
    })
  })

  it.each([
    [{}, 'no file matches "a"; no file matches "b"'],
    [{ a1: undefined, b1: 'x' }, '"a1" cannot be read'],
    [{ a1: 'done', b1: '' }, 'neither a project token nor a request token'],
  ])('%j are a problem', (texts, words) => {
    expect(readScanFiles(['a', 'b'], workspace(texts)).problem).toContain(words)
  })
})

describe('the certificate', () => {
  const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'
  const reading = (text: string): Files => ({ ...noFiles, read: () => text })

  it('is given as text or as the path of a file', () => {
    expect(readCertificate(pem, noFiles)).toEqual({ pem })
    expect(readCertificate('ca.pem', reading(pem))).toEqual({ pem })
    expect(readCertificate('', noFiles)).toEqual({ pem: '' })
  })

  it.each([
    [
      reading('hello'),
      '"ca.pem" contains no PEM certificate (BEGIN CERTIFICATE)',
    ],
    [
      noFiles,
      'expected PEM text (BEGIN CERTIFICATE …) or the path of a readable file',
    ],
  ])('in a file that does not hold one is a problem', (files, problem) => {
    expect(readCertificate('ca.pem', files)).toEqual({ pem: '', problem })
  })
})
