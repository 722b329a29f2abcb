import { describe, expect, it } from '@jest/globals'
import { present } from '../../../../src/reports/present.ts'
import {
  aResult,
  aScan,
  presentOptions,
  waited,
} from '../../../support/results.ts'

describe('the summary of a wait', () => {
  it.each([
    [0, 'scan finished', '`FINISHED` · 1 poll'],
    [0.4, 'scan finished', '`FINISHED` · 1 poll'],
    [92, 'scan finished after 1m32s', '`FINISHED` after 1m32s · 1 poll'],
  ])(
    'says after %d s how long it took, if it took any time',
    (seconds, phrase, row) => {
      const scan = { ...aScan(), state: 'FINISHED', seconds, polls: 1 }
      const result = aResult({ waited: waited([scan]) })
      const lines = present(result, presentOptions()).summary?.split('\n')
      expect(lines).toContain(`✅ **passed** · ${phrase}`)
      expect(lines?.join()).toContain(row)
    },
  )
})
