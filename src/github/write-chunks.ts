import { closeSync, openSync, writeSync } from 'node:fs'

/** Characters that are gathered before they are written; more at once would take longer. */
const gathered = 1 << 16

/**
 * Writes a new file, piece after piece, in UTF-8.
 *
 * @throws {Error} when it exists or cannot be written
 */
export function writePieces(
  path: string,
  text: string | Iterable<string>,
): void {
  const file = openSync(path, 'wx')
  try {
    // One for the whole file: a new one each time would take twice as long.
    const bytes = new Uint8Array(4 * gathered)
    let waiting = ''
    for (const piece of typeof text === 'string' ? [text] : text) {
      waiting += piece
      if (waiting.length < gathered) continue
      writeText(file, waiting, bytes)
      waiting = ''
    }
    writeText(file, waiting, bytes)
  } finally {
    closeSync(file)
  }
}

const encoder = new TextEncoder()

function writeText(file: number, text: string, bytes: Uint8Array): void {
  let rest = text
  while (rest !== '') {
    const { read, written } = encoder.encodeInto(rest, bytes)
    // The system may take less at once than it is given.
    for (let at = 0; at < written; ) {
      at += writeSync(file, bytes, at, written - at)
    }
    rest = rest.slice(read)
  }
}
