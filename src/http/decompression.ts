import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'

/** The encodings that `contentOf` undoes. */
export const acceptEncoding = 'gzip, br'

/** Below the longest text that V8 holds; the largest answers known are a few MB (facts 6.2). */
export const mostBytes = 500 * 1024 * 1024

const ungzip = promisify(gunzip)
const unbrotli = promisify(brotliDecompress)

/**
 * The text of a body, without the encoding of its transfer and without a mark
 * of its byte order.
 *
 * @throws {Error} when the body is broken, or an encoding was not asked for
 */
export async function contentOf(
  bytes: Uint8Array,
  encoding: string,
): Promise<string> {
  return new TextDecoder().decode(await decoded(bytes, encoding))
}

async function decoded(
  bytes: Uint8Array,
  encoding: string,
): Promise<Uint8Array> {
  const limit = { maxOutputLength: mostBytes }
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
