import { cut } from '../domain/text/clean.ts'
import type { Log } from '../ports.ts'
import type { Annotation } from '../reports/presentation.ts'
import * as toolkit from './toolkit.ts'
import { harmless, harmlessLines } from './untrusted-text.ts'

const { error, notice, warning } = toolkit
const issue = { error, notice, warning }

/** The runner keeps this many annotations of each level for a step (GitHub: workflow commands). */
const maxAnnotations = 10
/** What the runner and the Checks API keep of an annotation, in characters. */
const maxMessage = 4_096
const maxTitle = 255
/** Below this length nothing is masked: every "no" or "1" of a log would be `***`. */
const minSecret = 4

/** The job's log, with annotations that have a title. */
export interface RunnerLog extends Log {
  /**
   * Shows an annotation of any level; beyond the tenth of a level in this step
   * it is a plain line, since the runner would drop it silently.
   */
  annotate(annotation: Annotation): void
}

/** The log of this step, on stdout. The toolkit prints text as it is; here untrusted text is made harmless. */
export function createLog(): RunnerLog {
  const shown = { error: 0, warning: 0, notice: 0 }
  const info = (line: string) => toolkit.info(harmless(line))
  const annotate = ({ level, title, message }: Annotation) => {
    if (shown[level]++ >= maxAnnotations) {
      return plainLines(level, title, message).forEach(info)
    }
    const properties = title ? { title: harmless(title, maxTitle) } : {}
    issue[level](harmlessLines(message, maxMessage), properties)
  }
  return {
    info,
    debug(line) {
      if (toolkit.isDebug()) toolkit.debug(harmless(line))
    },
    notice: (message) => annotate({ level: 'notice', title: '', message }),
    warning: (message) => annotate({ level: 'warning', title: '', message }),
    annotate,
    group(title, lines) {
      toolkit.startGroup(harmless(title))
      lines.forEach(info)
      toolkit.endGroup()
    },
    mask: (secret) => masks(secret).forEach(toolkit.setSecret),
  }
}

function plainLines(level: string, title: string, message: string): string[] {
  const head = title === '' ? level : `${level}: ${title}`
  return `${head}: ${cut(message, maxMessage)}`.split(/[\r\n]+/)
}

/**
 * The texts to hide for a secret. Of a secret with several lines (a key in PEM
 * form) each line is hidden, since logs show lines; the whole too, unless one
 * line is too short to hide: the runner splits the whole by itself. Nothing for
 * secrets of less than 4 characters: hiding those wrecks the log and hides
 * nothing.
 */
function masks(secret: string): string[] {
  const lines = secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const hidden = new Set(lines.filter(longEnough))
  if (lines.length > 1 && lines.every(longEnough)) hidden.add(secret.trim())
  return [...hidden]
}

function longEnough(text: string): boolean {
  return text.length >= minSecret
}
