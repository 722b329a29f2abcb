import type { Result } from '../../src/operations/result/result.ts'
import type { PresentOptions } from '../../src/reports/present.ts'

/** A run worth looking at; its golden files have its name. */
export interface Scene {
  readonly name: string
  readonly result: Result
  readonly options?: Partial<PresentOptions>
}
