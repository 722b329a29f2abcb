/** An address that can be followed, normalized; `undefined` for anything but http and https. */
export function webAddress(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  if (url.username || url.password || url.href.length > 2000) return undefined
  return url.href
}
