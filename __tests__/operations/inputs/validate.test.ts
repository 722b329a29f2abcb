import { describe, expect, it } from '@jest/globals'
import { operationNames } from '../../../src/domain/operations.ts'
import { fields } from '../../../src/operations/inputs/schema.ts'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { anInput, noFiles } from '../../support/inputs.ts'

describe('inputs', () => {
  it('have their defaults when nothing is given', () => {
    const { problems, inputs } = parseInputs({}, noFiles)
    expect(problems).toEqual([])
    expect(inputs).toMatchObject({
      operation: 'sync',
      serverUrl: { origin: 'https://saas.mend.io' },
      requestTimeout: 60_000,
      retries: 5,
      concurrency: 8,
      create: true,
      metadataTags: ['repository', 'branch', 'commit'],
      tagMode: 'replace',
      waitFor: 'finished',
      timeout: 1_800_000,
      pollInterval: 'auto',
      report: ['inventory', 'hierarchy'],
      dryRun: false,
    })
  })

  it('have a value for every field, under its camel-case name', () => {
    const { inputs } = parseInputs({}, noFiles)
    const names = Object.keys(fields).map((name) =>
      name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    )
    expect(Object.keys(inputs).sort()).toEqual(names.sort())
  })

  it('report all that is wrong at once, each naming the input and what is accepted', () => {
    const { problems } = parseInputs(
      {
        operation: 'synch',
        'server-url': 'http://mend.example.com',
        timeout: 'soon',
        'poll-interval': 'often',
        tags: 'team',
        'dry-run': 'yes',
        'ca-certificate': 'missing.pem',
        'metadata-tags': 'repository, brunch',
      },
      noFiles,
    )
    expect(problems.map(({ input }) => input).sort()).toEqual([
      'ca-certificate',
      'dry-run',
      'metadata-tags',
      'operation',
      'poll-interval',
      'server-url',
      'tags',
      'timeout',
    ])
    const text = Object.fromEntries(problems.map((p) => [p.input, p.text]))
    expect(text['operation']).toBe(
      `"synch": expected one of ${operationNames.join(', ')}`,
    )
    expect(text['poll-interval']).toBe(
      '"often": expected auto, or a duration such as 10s, from 1s to 10m',
    )
    expect(text['metadata-tags']).toContain(
      '"brunch": expected none, or a list of repository, branch',
    )
    expect(text['server-url']).toContain('https')
  })

  it('keep their defaults where they are wrong, so that other rules can be checked', () => {
    const { inputs } = parseInputs({ timeout: 'soon' }, noFiles)
    expect(inputs.timeout).toBe(1_800_000)
  })

  it('pass on why a report directory is not accepted, and do not use it', () => {
    const files = { ...noFiles, directoryProblem: () => 'outside' }
    const raw = { 'report-directory': '/etc' }
    const { problems, inputs } = parseInputs(raw, files)
    expect(problems).toEqual([{ input: 'report-directory', text: 'outside' }])
    expect(inputs.reportDirectory).toBe('')
  })

  it('read request tokens one a line', () => {
    expect(anInput({ 'request-token': 'a\n b \n' }).requestToken).toEqual([
      'a',
      'b',
    ])
  })
})
