import { noScanOutput } from './scan-output.ts'

/** Files that are recognized but hold no token: what they are, and what to give instead. */

export const emptyFile = { ...noScanOutput, kind: 'an empty file' }
export const unknownFile = { ...noScanOutput, kind: 'an unknown kind of file' }
export const binaryFile = {
  ...noScanOutput,
  kind: 'a binary file',
  note: 'it is not read; give text in UTF-8 or UTF-16',
}
export const offlineRequest = {
  ...noScanOutput,
  kind: 'offline update request',
  note: 'nothing was sent to Mend yet; give the log of the run that sends it',
}
export const policyCheck = {
  ...noScanOutput,
  kind: "a policy check's answer",
  note: "its token does not belong to an update; give the agent's log, and policyRejectionSummary.json for what was rejected",
}
export const statisticsOnly = {
  ...noScanOutput,
  kind: 'mend-sca-report.json',
  note: "it contains only statistics; give the CLI's results as text",
}
export const cliResultsAsJson = {
  ...noScanOutput,
  kind: 'Mend CLI results as JSON',
  note: 'it contains no token; export the results as text, without --format json',
}
export const brokenRejections = {
  ...noScanOutput,
  kind: 'policyRejectionSummary.json',
  note: 'its JSON is broken and could not be repaired, so its rejections are not counted',
}

export const damagedProjects = {
  ...noScanOutput,
  kind: 'damaged JSON',
  problem:
    'is JSON that is cut off or damaged, so the projects that it names are not known',
}
