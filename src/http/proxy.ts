/** The proxy that the environment names for a URL. */
export interface NamedProxy {
  readonly url: URL
  /** For messages, without credentials: `http://proxy:3128 (HTTPS_PROXY)`. */
  readonly description: string
  /** Hosts that are reached without it; `''` for none. */
  readonly noProxy: string
}

/**
 * Read from the variable of the endpoint's own scheme as GitHub's runner reads
 * it: lower case first, and a value without a scheme is an http proxy.
 *
 * @throws {Error} with a message for people when the value is not a proxy's URL
 */
export function proxyFor(
  endpoint: URL,
  env: Readonly<Record<string, string | undefined>>,
): NamedProxy | undefined {
  const name = `${endpoint.protocol.slice(0, -1)}_proxy`
  const variable = env[name]?.trim() ? name : name.toUpperCase()
  const value = env[variable]?.trim()
  if (!value) return undefined
  const url = URL.parse(value.includes('://') ? value : `http://${value}`)
  if (!url || !/^(https?|socks5?):$/.test(url.protocol)) {
    throw new Error(
      `the environment variable ${variable} is not a valid proxy URL`,
    )
  }
  return {
    url,
    description: `${url.protocol}//${url.host} (${variable})`,
    noProxy: env['no_proxy']?.trim() || env['NO_PROXY']?.trim() || '',
  }
}
