import { formatDuration } from '../../domain/text/duration.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Verdict } from '../result/result.ts'
import type { ScanWaited } from '../result/waited.ts'
import { passed } from '../verdict.ts'

/** What the end of a scan's wait means for the run. */
export function scanVerdict(scan: ScanWaited, inputs: Inputs): Verdict {
  switch (scan.end) {
    case 'finished':
    case 'updated':
    case undefined:
      return passed
    case 'failed':
      return {
        outcome: 'failed',
        reasons: [
          "The scan ended as FAILED: Mend could not process what the scanner sent. Check the scanner's log and the project in Mend, then scan again; Mend's support can find the request by its token.",
        ],
      }
    case 'skipped':
      return skipped(scan, inputs)
    case 'unknown':
      return { outcome: 'failed', reasons: [unknown(inputs)] }
    case 'timed-out':
      return {
        outcome: 'timed-out',
        reasons: [
          `The scan was still ${scan.state} after ${formatDuration(inputs.timeout)} (\`timeout\`). Run operation wait on the same project to continue waiting, or raise \`timeout\`.`,
        ],
      }
  }
}

/** A token that was discovered comes from no input that could be wrong. */
function unknown({ requestToken, scanOutput }: Inputs): string {
  const other = '`org-token` belongs to another organization'
  if (requestToken.length === 0 && scanOutput.requestTokens.length > 0) {
    return `Mend did not recognize a request token in \`scan-output\` for 60 s (UNKNOWN): either the file belongs to a scan that is too old, or ${other}.`
  }
  return requestToken.length > 0
    ? `Mend did not recognize the request token for 60 s (UNKNOWN): either \`request-token\` is wrong or too old, or ${other}.`
    : `Mend did not recognize the project's last scan for 60 s (UNKNOWN): either it is too old, or ${other}. Scan again, give the \`request-token\` of a newer scan, or set \`wait-for\` to none.`
}

function skipped({ followed }: ScanWaited, { onSkipped }: Inputs): Verdict {
  const why = followed
    ? 'The scan that was followed was SKIPPED too'
    : 'The scan was SKIPPED because another scan of the same project was running'
  const data = 'its results are not in the project'
  const hint =
    onSkipped === 'follow' && !followed
      ? '; the running scan could not be found, so it was not followed'
      : ''
  return {
    outcome: onSkipped === 'fail' ? 'failed' : 'warned',
    reasons: [`${why}: ${data}${hint} (\`on-skipped\` is ${onSkipped}).`],
  }
}
