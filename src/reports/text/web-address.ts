/**
 * An address for a link, normalized; `undefined` for anything but http and https.
 * It has only characters that a URI may have (RFC 3986), whatever browsers
 * accept.
 */
export function webAddress(text: string | undefined): string | undefined {
  // Not `URL.parse`: browsers that show the HTML report may lack it.
  if (text === undefined || !URL.canParse(text)) return undefined
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol)) return undefined
  if (url.username || url.password || url.href.length > 2000) return undefined
  const { href, origin } = url
  return origin + href.slice(origin.length).replace(foreign, encoded)
}

const foreign = /["'<>[\\\]^`{|}]/g

function encoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
