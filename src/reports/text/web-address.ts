/**
 * An address for a link, normalized; `undefined` for anything but http and https.
 * It has only characters that a URI may have (RFC 3986), whatever browsers
 * accept.
 */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = parsed(text)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  if (url.username || url.password || url.href.length > 2000) return undefined
  const { href } = url
  if (href.search(foreign) < 0) return href
  const { origin } = url
  return origin + href.slice(origin.length).replace(foreign, encoded)
}

/** Browsers that show the HTML report may lack `URL.parse`. */
const parsed: (text: string) => URL | null =
  'parse' in URL
    ? URL.parse
    : (text) => (URL.canParse(text) ? new URL(text) : null)

const foreign = /["'<>[\\\]^`{|}]/g

function encoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
