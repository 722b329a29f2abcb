import { createRedactor } from '../domain/text/redact.ts'
import type { Log } from '../ports.ts'

/**
 * A log in which these secrets never show, whoever writes to it: names may
 * repeat one, and outside of GitHub's runner nobody masks them.
 */
export function redactedLog(log: Log, secrets: readonly string[]): Log {
  const redact = createRedactor(secrets)
  return {
    ...log,
    info: (line) => log.info(redact(line)),
    debug: (line) => log.debug(redact(line)),
    notice: (line) => log.notice(redact(line)),
    warning: (line) => log.warning(redact(line)),
    group: (title, lines) => log.group(redact(title), lines.map(redact)),
  }
}
