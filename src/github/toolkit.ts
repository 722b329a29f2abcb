/**
 * What the action uses of GitHub's toolkit: the commands and files by which a
 * step talks to its runner, with their escaping. The build takes only these
 * parts of it (docs/decisions/0009). What the toolkit lacks stands where it is
 * used: `log.ts` and `runner-files.ts`.
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
