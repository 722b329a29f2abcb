import type { Log } from '../../src/ports.ts'

/** A log that keeps its lines. */
export interface RecordingLog extends Log {
  /** In order: `info: …`, `debug: …`, `warning: …`; a group gives its title and its lines. */
  readonly lines: readonly string[]
  /** The lines of one kind, without its name. */
  of(kind: 'info' | 'debug' | 'notice' | 'warning' | 'group'): string[]
  readonly masked: readonly string[]
}

export function recordingLog(): RecordingLog {
  const lines: string[] = []
  const masked: string[] = []
  const keep = (kind: string) => (line: string) => {
    lines.push(`${kind}: ${line}`)
  }
  return {
    lines,
    masked,
    of: (kind) =>
      lines
        .filter((line) => line.startsWith(`${kind}: `))
        .map((line) => line.slice(kind.length + 2)),
    info: keep('info'),
    debug: keep('debug'),
    notice: keep('notice'),
    warning: keep('warning'),
    group(title, inner) {
      for (const line of [title, ...inner]) keep('group')(line)
    },
    mask: (secret) => {
      masked.push(secret)
    },
  }
}
