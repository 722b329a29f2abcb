import { describe, expect, it } from '@jest/globals'
import { operationNames } from '../../../src/domain/operations.ts'
import type { Repository } from '../../../src/domain/tags/repository.ts'
import { earlyVerdict } from '../../../src/operations/execute/preconditions.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { noFiles } from '../../support/inputs.ts'
import { repository } from '../../support/operation-harness.ts'

const keys = { 'user-key': 'u', 'org-token': 'o' }

function early(
  raw: Partial<Record<InputName, string>>,
  facts: Partial<Repository> = {},
) {
  const { inputs, problems } = parseInputs({ ...keys, ...raw }, noFiles)
  const where = { ...repository, ...facts }
  return earlyVerdict(inputs, problems, { repository: where, scanners: {} })
}

describe('before anything is sent', () => {
  it('nothing is wrong with the defaults', () => {
    expect(early({})).toBeUndefined()
  })

  it.each(operationNames)('%s may not get a name and a token', (operation) => {
    const raw = { operation, 'product-name': 'a', 'product-token': 'b' }
    expect(early(raw)?.outcome).toBe('error')
    expect(early(raw)?.reasons).toContainEqual(
      expect.stringMatching(/^`product-name`: given together with/),
    )
  })

  it('all that is wrong is said, input by input', () => {
    const verdict = early({
      timeout: 'soon',
      'fail-on': 'critical > 0',
      report: 'hierarchy',
      'user-key': '',
    })
    expect(verdict?.outcome).toBe('error')
    expect(verdict?.reasons).toEqual([
      expect.stringMatching(/^`timeout`: "soon": expected a duration/),
      expect.stringMatching(/^`fail-on`: needs the inventory/),
      expect.stringMatching(/^`user-key`: is required but empty/),
    ])
  })

  it('every line that is wrong is said, with its number', () => {
    const reasons = early({
      'fail-on': 'critical > 0\ncritcal > 0\n# none\nhigh > x',
      tags: 'a=b\nc\n\nd=',
      'metadata-tags': 'branch, brunch, tagg',
      select: 'nam=x',
    })?.reasons
    expect(reasons?.map((reason) => reason.slice(0, 40))).toEqual([
      '`metadata-tags`: "brunch": expected none',
      '`metadata-tags`: "tagg": expected none, ',
      '`tags`, line 2: expected one key=value a',
      '`tags`, line 4: expected one key=value a',
      '`select`: "nam=x": expected product=…, n',
      '`fail-on`, line 2: "critcal > 0": unknow',
      '`fail-on`, line 4: "high > x": expected ',
    ])
  })

  it('an operation that there is not has no rules: what sync would refuse is not said', () => {
    const raw = {
      operation: 'snyc',
      ...{ 'org-token': '', 'wait-for': 'none', report: 'none' },
      ...{ 'fail-on': 'critical > 0', 'report-formats': 'csv' },
    }
    expect(early({ ...raw, operation: 'sync' })?.reasons).not.toHaveLength(1)
    expect(early(raw)?.reasons).toEqual([
      expect.stringMatching(/^`operation`: "snyc"/),
    ])
    expect(early({ ...raw, 'user-key': '' })?.reasons).toEqual([
      expect.stringMatching(/^`operation`: "snyc"/),
      expect.stringMatching(/^`user-key`: is required/),
    ])
  })

  it('an input that cannot be read is not judged by its default as well', () => {
    const reasons = early({ operation: 'wait', 'wait-for': 'nome' })?.reasons
    expect(reasons).toEqual([expect.stringMatching(/^`wait-for`: "nome"/)])
  })

  it.each([
    ['fail', undefined, 'error'],
    ['fail', 'fork', 'error'],
    ['fail', 'dependabot', 'error'],
    ['skip', 'fork', 'skipped'],
    ['skip', 'dependabot', 'skipped'],
    ['skip', undefined, 'error'],
  ] as const)(
    'with on-missing-credentials %s, a run without secrets because of %s ends with %s',
    (mode, withoutSecrets, outcome) => {
      const raw = { 'user-key': '', 'on-missing-credentials': mode }
      expect(early(raw, { withoutSecrets })?.outcome).toBe(outcome)
      const invalid = { ...raw, timeout: 'soon' }
      expect(early(invalid, { withoutSecrets })?.outcome).toBe('error')
    },
  )

  it('check runs without credentials, since it reports them', () => {
    expect(early({ operation: 'check', 'user-key': '' })).toBeUndefined()
  })
})
