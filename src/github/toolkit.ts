/**
 * What the action uses of GitHub's toolkit: the commands and files with which a
 * step talks to its runner, and their escaping. The bundle holds only these
 * parts of it (docs/decisions/0009). `log.ts` and `runner-files.ts` add what the
 * toolkit lacks.
 */
export {
  debug,
  endGroup,
  error,
  getInput,
  info,
  isDebug,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core'
