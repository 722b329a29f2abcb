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
  const read = (path: string) => {
    const text = texts[path]
    if (text === undefined) throw new Error('EACCES')
    return text
  }
  return {
    ...noFiles,
    find: (pattern) =>
      Object.keys(texts).filter((path) => path.startsWith(pattern)),
    read,
    readLarge: read,
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
      problems: [],
    })
  })

  it('are not asked for without a pattern', () => {
    expect(readScanFiles([], noFiles)).toEqual({
      output: { projects: [], requestTokens: [] },
      lines: [],
      secrets: [],
      problems: [],
    })
  })

  it.each([
    [{}, 'no file matches "a",no file matches "b"'],
    [{ a1: undefined, b1: 'x' }, '"a1" cannot be read'],
    [{ a1: 'done', b1: '' }, 'neither a project token nor a request token'],
  ])('%j are a problem', (texts, words) => {
    expect(
      readScanFiles(['a', 'b'], workspace(texts)).problems.join(),
    ).toContain(words)
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
      '"ca.pem" does not exist; expected PEM text (BEGIN CERTIFICATE …) or the path of a file with it',
    ],
  ])('in a file that does not hold one is a problem', (files, problem) => {
    expect(readCertificate('ca.pem', files)).toEqual({ pem: '', problem })
  })
})

describe('what the log says about files of scan-output', () => {
  const link = 'https://saas.mend.io/Wss/WSS.html#!project;id='
  const named = `Project name: web - 1, URL: ${link}12\nSupport Token: ${token}`
  const linesOf = (texts: Record<string, string>) =>
    readScanFiles([''], workspace(texts)).lines

  it('lists projects without a token, and what to give instead', () => {
    const [line] = linesOf({ 'a.log': `${named}\nsee ${link}13` })
    expect(line).toBe(
      'a.log: Unified Agent log, request tokens: 1, projects without a token: "web - 1" (number 12), number 13. Mend\'s API does not accept numbers. To use these projects, add scanProjectDetails.json (WS_GENERATEPROJECTDETAILSJSON=true), or set `project-token` or `project-name`',
    )
  })

  it('is silent about projects whose token another file has', () => {
    const projects = [{ projectName: 'web - 1', projectToken: 'p1' }]
    expect(
      linesOf({ 'a.log': named, 'b.json': JSON.stringify({ projects }) }),
    ).toEqual([
      'a.log: Unified Agent log, request tokens: 1',
      'b.json: scanProjectDetails.json, project tokens: 1',
    ])
  })

  it('cuts long names and long lists', () => {
    const lines = Array.from(
      { length: 30 },
      (_, index) => `Project name: ${'x'.repeat(200)}, URL: ${link}${index}`,
    )
    const [line = ''] = linesOf({ 'a.log': `${named}\n${lines.join('\n')}` })
    expect(line).toContain('… and 21 more')
    expect(line.length).toBeLessThan(1_500)
  })

  it.each([
    [0, 0, '0 rejections by 0 policies'],
    [1, 1, '1 rejection by 1 policy'],
    [2, 3, '6 rejections by 2 policies'],
  ])('counts what %d policies reject', (policies, libraries, words) => {
    const policy = { rejectedLibraries: Array(libraries).fill({ name: 'a' }) }
    const text = JSON.stringify({
      rejectingPolicies: Array(policies).fill(policy),
    })
    const read = readScanFiles([''], workspace({ 'p.json': text }))
    expect(read.lines).toEqual([
      `p.json: policyRejectionSummary.json, ${words}`,
    ])
    expect(read.problems).toEqual([])
    expect(read.output.rejections?.policies).toHaveLength(policies)
  })

  it('and the problem say why a file is too large', () => {
    const files: Files = {
      ...workspace({ 'a.json': '' }),
      readLarge: () => {
        throw new RangeError('is JSON of more than 128 MB')
      },
    }
    expect(readScanFiles(['a'], files).problems.join()).toBe(
      '"a.json" is JSON of more than 128 MB',
    )
  })

  it('names a file once that several patterns match', () => {
    const files = workspace({ 'a.log': named })
    expect(readScanFiles(['a', 'a.log'], files).lines).toHaveLength(1)
  })

  it('counts what one file holds once, whatever names lead to it', () => {
    const text = JSON.stringify({
      rejectingPolicies: [{ rejectedLibraries: [{}] }],
    })
    const files: Files = {
      ...workspace({ 'p.json': text, './p.json': text, 'link.json': text }),
      identity: () => '/work/p.json',
    }
    const read = readScanFiles([''], files)
    expect(read.output.rejections?.total).toBe(1)
    expect(read.lines).toHaveLength(1)
  })

  it('is a problem where a list of projects is cut off, whatever else there is', () => {
    const files = workspace({
      'a.log': `Support Token: ${token}`,
      'w/scanProjectDetails.json': '{"projects":[{"projectTok',
    })
    expect(readScanFiles([''], files).problems).toEqual([
      '"w/scanProjectDetails.json" is JSON that is cut off or damaged, so the projects that it names are not known',
    ])
  })

  it('and the problem name the first of very many files', () => {
    const names = Array.from({ length: 2_000 }, (_, at) => [`${at}.txt`, ''])
    const { problems, lines } = readScanFiles(
      [''],
      workspace(Object.fromEntries(names)),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('… and 1,981 more')
    expect(lines).toHaveLength(2_000)
  })

  it('and the problem name every file where none tells anything', () => {
    const read = readScanFiles([''], workspace({ 'a.txt': '', 'b.png': '\0' }))
    expect(read.problems.join()).toContain(
      'a.txt: an empty file, nothing used; b.png: a binary file, nothing used, it is not read',
    )
  })
})
