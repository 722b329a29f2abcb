/** The proxy that the environment names for a URL. */
export interface NamedProxy {
  readonly url: URL
  /** For messages, without credentials: `http://proxy:3128 (HTTPS_PROXY)`. */
  readonly description: string
  /** Hosts that are reached without it; `''` for none. */
  readonly noProxy: string
  /** Why no request can go through it, for people. */
  readonly problem?: string
}

/** Stands for a proxy that cannot be used: NO_PROXY may except the host. */
export const placeholder = new URL('http://proxy.invalid')

/**
 * Read from the variable of the endpoint's own scheme as GitHub's runner reads
 * it: lower case first, and a value without a scheme is an http proxy.
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
  const noProxy = env['no_proxy']?.trim() || env['NO_PROXY']?.trim() || ''
  const description = `${url?.protocol}//${url?.host} (${variable})`
  if (url && /^https?:$/.test(url.protocol)) {
    return { url, description, noProxy }
  }
  const isSocks = url && /^socks/.test(url.protocol)
  const problem = isSocks
    ? `proxy ${description} cannot be used: only http and https proxies can`
    : `the environment variable ${variable} is not a valid proxy URL`
  return { url: placeholder, description, noProxy, problem }
}
