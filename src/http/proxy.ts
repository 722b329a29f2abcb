/** The proxy that the environment names for an address. */
export interface NamedProxy {
  readonly url: URL
  /** For messages: the proxy without its credentials, and the variable that names it. */
  readonly label: string
  /** Hosts that are reached without it; `''` for none. */
  readonly noProxy: string
}

/**
 * The variable of the endpoint's own scheme, as GitHub's runner reads it: lower
 * case first, and a value without a scheme is an http proxy.
 *
 * @throws {Error} with a message for people when the value is no address
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
    throw new Error(`the environment variable ${variable} is no proxy address`)
  }
  return {
    url,
    label: `${url.protocol}//${url.host} (${variable})`,
    noProxy: env['no_proxy']?.trim() || env['NO_PROXY']?.trim() || '',
  }
}
