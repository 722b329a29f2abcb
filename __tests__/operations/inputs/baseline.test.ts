import { describe, expect, it, jest } from '@jest/globals'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import type { Files } from '../../../src/ports.ts'
import { jsonReport } from '../../../src/reports/json/report.ts'
import { libraries } from '../../reports/scenes.ts'
import { anInput, noFiles } from '../../support/inputs.ts'
import { aResult, reported } from '../../support/results.ts'

const text = [
  ...jsonReport(aResult({ reported: reported(libraries) }), {
    generatedAt: new Date(0),
  }),
].join('')
const files = {
  ...noFiles,
  read: (path: string) => (path === 'last.json' ? text : noFiles.read(path)),
}
const problemsOf = (baseline: string) =>
  parseInputs({ baseline }, files).problems

describe('the input baseline', () => {
  it('may be empty', () => {
    expect(anInput().baseline).toBeUndefined()
  })

  it.each([
    ['project-name=web_main', { by: 'name', name: 'web_main' }],
    ['project-name = a=b c', { by: 'name', name: 'a=b c' }],
    ['project-token=abc', { by: 'token', token: 'abc' }],
    [' project-token = abc ', { by: 'token', token: 'abc' }],
  ])('%s points at a project', (baseline, expected) => {
    expect(anInput({ baseline }).baseline).toEqual(expected)
  })

  it('that is a path is read at once', () => {
    expect(anInput({ baseline: 'last.json' }, files).baseline).toMatchObject({
      by: 'report',
      path: 'last.json',
      report: { projects: [{ projectName: 'web_main' }], several: false },
    })
  })

  it('that cannot be read is a problem that names the file', () => {
    expect(problemsOf('missing.json')).toEqual([
      {
        input: 'baseline',
        text: '"missing.json" does not exist; expected the path of a JSON report of an earlier run, project-name=… or project-token=…',
      },
    ])
  })

  it('that is a foreign file is a problem that names it, and shows nothing of it', () => {
    const foreign = { ...noFiles, read: () => 'top secret' }
    const { problems } = parseInputs({ baseline: '/etc/shadow' }, foreign)
    expect(problems[0]?.text).toContain('"/etc/shadow" is not a JSON report')
    expect(problems[0]?.text).not.toContain('top secret')
  })

  it('that is in another encoding is a problem', () => {
    const read = jest.fn<Files['read']>(() => {
      throw Object.assign(new TypeError('The encoded data was not valid'), {
        code: 'ERR_ENCODING_INVALID_ENCODED_DATA',
      })
    })
    const { problems } = parseInputs(
      { baseline: 'last.json' },
      { ...noFiles, read },
    )
    expect(read).toHaveBeenCalledWith('last.json', 'strict')
    expect(problems[0]?.text).toContain(
      '"last.json" is not text in UTF-8 or UTF-16, or is damaged',
    )
  })

  it.each([
    'project-name=',
    'project-token',
    'project-token: 0123456789abcdef',
    'project_token=0123456789abcdef',
    'projectToken=0123456789abcdef',
    'Project-Token=0123456789abcdef',
    'project-token=0123456789abcdef\nproject-name=x',
    'project-name=we\u0007b',
    'we\u0007b.json',
    '0123456789abcdef'.repeat(4),
    '01234567-89ab-cdef-0123-456789abcdef',
    `token=${'0123456789abcdef'.repeat(4)}`,
  ])('%j is refused, and may be a secret, so it is not shown', (baseline) => {
    const [problem, ...others] = problemsOf(baseline)
    expect(others).toEqual([])
    expect(problem?.input).toBe('baseline')
    expect(problem?.text).toContain('project-token=…')
    expect(problem?.text).not.toContain('0123456789abcdef')
    expect(problem?.text).not.toContain('01234567')
  })
})
