import { cut } from '../domain/text/clean.ts'
import type { Log } from '../ports.ts'
import type { Annotation } from '../reports/presentation.ts'
import { command, mask } from './commands.ts'
import { harmless, harmlessLines } from './untrusted-text.ts'

/** The runner keeps this many annotations of each level for a step (GitHub: workflow commands). */
const mostAnnotations = 10
/** What the runner and the Checks API keep of an annotation, in characters. */
const longestMessage = 4_096
const longestTitle = 255

/** The job's log, with annotations that have a title. */
export interface RunnerLog extends Log {
  /**
   * Shows an annotation of any level; beyond the tenth of a level in this step
   * it is a plain line, since the runner would drop it silently.
   */
  annotate(annotation: Annotation): void
}

/**
 * @param write takes one line without its end
 * @param options.debug whether the workflow runs with debug logging
 */
export function createLog(
  write: (line: string) => void,
  options: { readonly debug: boolean },
): RunnerLog {
  const shown = { error: 0, warning: 0, notice: 0 }
  const info = (line: string) => write(harmless(line))
  const annotate = ({ level, title, message }: Annotation) => {
    if (shown[level]++ < mostAnnotations)
      write(annotationLine(level, title, message))
    else plainLines(level, title, message).forEach(info)
  }
  return {
    info,
    debug(line) {
      if (options.debug) write(command('debug', {}, harmless(line)))
    },
    notice: (message) => annotate({ level: 'notice', title: '', message }),
    warning: (message) => annotate({ level: 'warning', title: '', message }),
    annotate,
    group(title, lines) {
      write(command('group', {}, harmless(title)))
      lines.forEach(info)
      write(command('endgroup', {}, ''))
    },
    mask: (secret) => mask(secret).forEach(write),
  }
}

function annotationLine(level: string, title: string, message: string): string {
  return command(
    level,
    { title: harmless(title, longestTitle) },
    harmlessLines(message, longestMessage),
  )
}

function plainLines(level: string, title: string, message: string): string[] {
  const head = title === '' ? level : `${level}: ${title}`
  return `${head}: ${cut(message, longestMessage)}`.split(/[\r\n]+/)
}
