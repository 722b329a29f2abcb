/** Why a run whose project has no libraries ends as `warned`. */
export const emptyReason =
  "The inventory has no libraries, so there was nothing to judge: the project has not been scanned yet, or the scan found nothing. Check the scanner's log."

/** Outputs of a run that did everything right, with a project that nobody has scanned. */
export const warnedOfEmpty = { result: 'warned', reasons: emptyReason }
