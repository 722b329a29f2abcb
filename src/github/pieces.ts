import { closeSync, openSync, writeSync } from 'node:fs'

/** Characters that are gathered before they are written. */
const gathered = 1 << 18

/**
 * Writes a new file, piece after piece.
 *
 * @throws {Error} when it exists or cannot be written
 */
export function writePieces(
  path: string,
  text: string | Iterable<string>,
): void {
  const file = openSync(path, 'wx')
  try {
    let waiting = ''
    for (const piece of typeof text === 'string' ? [text] : text) {
      waiting += piece
      if (waiting.length < gathered) continue
      writeWhole(file, waiting)
      waiting = ''
    }
    writeWhole(file, waiting)
  } finally {
    closeSync(file)
  }
}

/** The system may take less at once than it is given. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
