/** Where Mend is. */
export type ServerUrl =
  | {
      readonly ok: true
      /** `https://saas.mend.io`, without a trailing slash. */
      readonly origin: string
      /** The one address that every request goes to. */
      readonly endpoint: string
    }
  | {
      readonly ok: false
      /** What is wrong and what is accepted; never the text itself, which may hold a password. */
      readonly problem: string
    }

/** Mend's own servers; each is also found under whitesourcesoftware.com (facts 1.1). */
export const knownServers = [
  'saas.mend.io',
  'saas-eu.mend.io',
  'app.mend.io',
  'app-eu.mend.io',
] as const

const accepted =
  'Give a region (saas, saas-eu, app, app-eu) or the address of your server, such as https://saas.mend.io.'

/**
 * Reduces any form in which users hold Mend's address to its origin (facts 1.1):
 * the 1.x API lives on the host without the `api-` of APIs 2 and 3.
 *
 * `saas-eu`                                    → `https://saas-eu.mend.io`
 * `https://api-saas.mend.io`                   → `https://saas.mend.io`
 * `app.whitesourcesoftware.com/agent`          → `https://app.whitesourcesoftware.com`
 * `https://mend.example.com:8443/Wss/WSS.html` → `https://mend.example.com:8443`
 */
export function parseServerUrl(text: string): ServerUrl {
  const given = text.trim()
  if (given === '') return no('It is empty.')
  if (/[\s\\]/.test(given)) return no('It has a blank or a backslash in it.')
  const region = /^(?:api-)?((?:saas|app)(?:-[a-z]{2})?)\/?$/i.exec(given)?.[1]
  if (region) return yes(`https://${region.toLowerCase()}.mend.io`)
  if (isLoneWord(given)) return no('It is no known region.')
  const url = parsed(given)
  return url ? judged(url) : no('It is not an address.')
}

/** A colon before digits is a port, before anything else a scheme. */
function parsed(given: string): URL | undefined {
  const schemed = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(given)
  if (schemed && !/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return undefined
  return URL.parse(schemed ? given : `https://${given}`) ?? undefined
}

function judged(url: URL): ServerUrl {
  if (url.username || url.password) {
    return no('It has a user name or password in it; keys go to `user-key`.')
  }
  const host = url.host.replace(/^api-/, '')
  if (!isHost(url.hostname.replace(/^api-/, ''))) {
    return no('It has no valid host name.')
  }
  if (url.protocol === 'http:' && isLoopback(url.hostname)) {
    return yes(`http://${host}`)
  }
  if (url.protocol !== 'https:') {
    return no('Only https is accepted, and http for this machine alone.')
  }
  return yes(`https://${host}`)
}

function isHost(name: string): boolean {
  return /^\[[0-9a-f:.]+\]$|^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(name)
}

/** A name without dot, port, path or scheme is more likely a misspelled region. */
function isLoneWord(given: string): boolean {
  return /^[\w-]+$/.test(given) && given.toLowerCase() !== 'localhost'
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

function yes(origin: string): ServerUrl {
  return { ok: true, origin, endpoint: `${origin}/api/v1.4` }
}

function no(what: string): ServerUrl {
  return { ok: false, problem: `${what} ${accepted}` }
}
