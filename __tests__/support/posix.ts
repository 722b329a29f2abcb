import { describe, it } from '@jest/globals'

/**
 * For what Windows does not have: signals that a process can handle (there,
 * `kill` ends it at once), `sh`, devices such as `/dev/full`. CONTRIBUTING.md
 * says what is left out on Windows.
 */
export const describeOnPosix =
  process.platform === 'win32' ? describe.skip : describe
export const itOnPosix = process.platform === 'win32' ? it.skip : it
