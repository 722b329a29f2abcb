import { describe, expect, it } from '@jest/globals'
import {
  isNewer,
  type Marker,
  markerLine,
  markerOf,
  readMarker,
} from '../../../../src/github/api/comment/marker.ts'
import { contentUuid } from '../../../../src/github/content-uuid.ts'

const digest = contentUuid(['d'])
const env = {
  GITHUB_WORKFLOW_REF: 'acme/web/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'mend',
  GITHUB_RUN_ID: '29012345678',
  GITHUB_RUN_ATTEMPT: '2',
}
const keyOf = (changed: object, inputs: Record<string, string> = {}) =>
  markerOf({ ...env, ...changed }, inputs, digest).key
const marker = markerOf(env, {}, digest)

describe('the marker', () => {
  it('is read as it is written', () => {
    expect(marker).toMatchObject({ run: 29_012_345_678, attempt: 2, digest })
    const line = markerLine(marker)
    expect(line).toMatch(/^<!-- mend-project-action [^<>]*[^-] -->$/)
    for (const body of [line, `${line}\n\nText`, `${line}\r\nText`]) {
      expect(readMarker(body)).toEqual(marker)
    }
  })

  it.each([
    ['before it', `x ${markerLine(marker)}`],
    ['after it', `${markerLine(marker)} x`],
    ['in the line above', `\n${markerLine(marker)}`],
    ['in the digest', markerLine(marker).replace(digest, 'x')],
    ['in its place', ''],
  ])('is none with something else %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined()
  })

  it.each<[string, object, Record<string, string>, boolean]>([
    ['another run', { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' }, {}, true],
    [
      'another ref of the workflow',
      {
        GITHUB_WORKFLOW_REF:
          'acme/web/.github/workflows/ci.yml@refs/pull/7/merge',
      },
      {},
      true,
    ],
    ['another name of the workflow', { GITHUB_WORKFLOW: 'x' }, {}, true],
    [
      'another workflow',
      { GITHUB_WORKFLOW_REF: 'acme/web/.github/workflows/x.yml@main' },
      {},
      false,
    ],
    ['another job', { GITHUB_JOB: 'x' }, {}, false],
    ['a product', {}, { 'product-name': 'x' }, false],
    ['a project', {}, { 'project-name': 'x' }, false],
    ['a token', {}, { 'project-token': 'x' }, false],
    ['another input', {}, { tags: 'a=b' }, true],
  ])('of %s: the same key is %s', (_, changed, inputs, same) => {
    expect(keyOf(changed, inputs) === keyOf({})).toBe(same)
  })

  it('goes by the name of the workflow where its file is not told', () => {
    const gone = { GITHUB_WORKFLOW_REF: undefined }
    expect(keyOf(gone)).not.toBe(keyOf({ ...gone, GITHUB_WORKFLOW: 'x' }))
  })

  it('has 0 for numbers that are none', () => {
    const numbers = { GITHUB_RUN_ID: 'x', GITHUB_RUN_ATTEMPT: undefined }
    const { run, attempt } = markerOf({ ...env, ...numbers }, {}, digest)
    expect({ run, attempt }).toEqual({ run: 0, attempt: 0 })
  })
})

describe('a run', () => {
  const at = (run: number, attempt: number): Marker => ({
    ...marker,
    ...{ run, attempt },
  })
  it.each([
    [2, 1, 1, 1, true],
    [1, 9, 2, 1, false],
    [1, 2, 1, 1, true],
    [1, 1, 1, 1, false],
    [1, 1, 1, 2, false],
  ])(
    '%i, attempt %i, compared with %i, attempt %i: newer is %s',
    (run, attempt, otherRun, otherAttempt, newer) => {
      expect(isNewer(at(run, attempt), at(otherRun, otherAttempt))).toBe(newer)
    },
  )
})
