import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'

/** The encodings that `decompress` undoes. */
export const acceptEncoding = 'gzip, br'

/** Below the longest text that V8 holds; the largest answers known are a few MB (facts 6.2). */
export const maxBytes = 500 * 1024 * 1024

const ungzip = promisify(gunzip)
const unbrotli = promisify(brotliDecompress)

/**
 * The text of a body, without its content encoding and byte order mark.
 *
 * @throws {Error} when the body is broken, or its encoding was not asked for
 */
export async function decompress(
  bytes: Uint8Array,
  encoding: string,
): Promise<string> {
  return new TextDecoder().decode(await decompressed(bytes, encoding))
}

async function decompressed(
  bytes: Uint8Array,
  encoding: string,
): Promise<Uint8Array> {
  const limit = { maxOutputLength: maxBytes }
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return bytes
    case 'gzip':
    case 'x-gzip':
      return bytes.length > 0 ? ungzip(bytes, limit) : bytes
    case 'br':
      return bytes.length > 0 ? unbrotli(bytes, limit) : bytes
    default:
      throw new Error('unknown content encoding')
  }
}
