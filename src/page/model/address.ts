/** The address, when a browser may open it: http or https, without credentials. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2000) return undefined
  try {
    const url = new URL(text)
    const web = url.protocol === 'https:' || url.protocol === 'http:'
    return web && !url.username && !url.password ? url.href : undefined
  } catch {
    return undefined
  }
}
