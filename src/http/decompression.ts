import { promisify } from 'node:util'

/** The encodings that `decompress` undoes. */
export const acceptEncoding = 'gzip, br'

/** Below the longest text that V8 holds; the largest answers known are a few MB (facts 6.2). */
export const maxBytes = 500 * 1024 * 1024

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
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return bytes
    case 'gzip':
    case 'x-gzip':
      return unpacked(bytes, ({ gunzip }) => promisify(gunzip))
    case 'br':
      return unpacked(bytes, (zlib) => promisify(zlib.brotliDecompress))
    default:
      throw new Error('unknown content encoding')
  }
}

/** zlib is loaded with the first answer that needs it, so that no request waits for it. */
async function unpacked(
  bytes: Uint8Array,
  method: (
    zlib: typeof import('node:zlib'),
  ) => (bytes: Uint8Array, options: object) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes
  const unpack = method(await import('node:zlib'))
  return unpack(bytes, { maxOutputLength: maxBytes })
}
