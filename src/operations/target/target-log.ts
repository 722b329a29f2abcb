import type { Log } from '../../ports.ts'

/** What one target writes to the log of a run about several. */
interface TargetLog {
  readonly log: Log
  /** Shows a line at once: that the step is still alive. */
  progress(line: string): void
  /** Shows the lines that were kept. */
  close(): void
}

/**
 * Targets run at once, so each one's lines are kept and shown in a group of its
 * own when it has ended. Annotations and progress are shown at once and name
 * the target.
 */
export function targetLog(log: Log, label: string | undefined): TargetLog {
  if (label === undefined) {
    return { log, progress: log.info, close: () => undefined }
  }
  const lines: string[] = []
  const prefixed = (line: string) => `[${label}] ${line}`
  return {
    log: {
      ...log,
      info: (line) => lines.push(line),
      debug: (line) => log.debug(prefixed(line)),
      notice: (line) => log.notice(prefixed(line)),
      warning: (line) => log.warning(prefixed(line)),
      group: (title, list) => lines.push(title, ...list),
    },
    progress: (line) => log.info(prefixed(line)),
    close: () => {
      if (lines.length > 0) log.group(label, lines)
    },
  }
}
