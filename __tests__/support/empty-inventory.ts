/** Why a run whose project has no libraries ends as `warned`. */
export const emptyReason =
  "The inventory has no libraries, so there was nothing to judge. Check in the scanner's log that the scan found libraries and sent them to this project."

/** Outputs of a run that did everything right, with a project that nobody has scanned. */
export const warnedOfEmpty = { result: 'warned', reasons: emptyReason }
