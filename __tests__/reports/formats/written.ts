import type { Result } from '../../../src/operations/result/result.ts'
import type { Format } from '../../../src/reports/format.ts'
import { type PresentOptions, present } from '../../../src/reports/present.ts'
import { presentOptions, textOf } from '../../support/results.ts'

/** The file that a format makes from a result; `undefined` when it makes none. */
export function written(
  format: Format,
  result: Result,
  options: Partial<PresentOptions> = {},
): string | undefined {
  const { files } = present(
    result,
    presentOptions({ ...options, formats: [format] }),
  )
  const file = files.find(({ output }) => output === format.output)
  return file && textOf(file)
}
