/** The server to ask, or what is wrong with the input. */
type ServerUrl =
  | {
      readonly ok: true
      /** `https://saas.mend.io`, without a trailing slash. */
      readonly origin: string
      /** The one URL that every request goes to. */
      readonly endpoint: string
    }
  | {
      readonly ok: false
      /** What is wrong and what is expected; never the text itself, which may hold a password. */
      readonly problem: string
    }

const expected =
  'Expected a region (saas, saas-eu, saas-au, saas-il, app, app-eu) or the URL of your server, such as https://saas.mend.io.'

/**
 * Reduces any form of Mend's address that users have to its origin (facts 1.1):
 * the 1.x API lives on the host without the `api-` of APIs 2 and 3.
 *
 * `saas-eu`                                    → `https://saas-eu.mend.io`
 * `https://api-saas.mend.io`                   → `https://saas.mend.io`
 * `app.whitesourcesoftware.com/agent`          → `https://app.whitesourcesoftware.com`
 * `https://mend.example.com:8443/Wss/WSS.html` → `https://mend.example.com:8443`
 */
export function parseServerUrl(text: string): ServerUrl {
  const given = text.trim()
  if (given === '') return rejected('It is empty.')
  if (/[\s\\]/.test(given)) {
    return rejected('It contains whitespace or a backslash.')
  }
  const region = /^(?:api-)?((?:saas|app)(?:-[a-z]{2})?)\/?$/i.exec(given)?.[1]
  if (region) return accepted(`https://${region.toLowerCase()}.mend.io`)
  if (isSingleWord(given)) return rejected('It is not a known region.')
  const url = parsed(given)
  return url ? fromUrl(url) : rejected('It is not a URL.')
}

/** A colon before digits starts a port, before anything else it ends a scheme. */
function parsed(given: string): URL | undefined {
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(given)
  if (hasScheme && !/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return undefined
  return URL.parse(hasScheme ? given : `https://${given}`) ?? undefined
}

function fromUrl(url: URL): ServerUrl {
  if (url.username || url.password) {
    return rejected(
      'It contains a user name or password; keys belong in `user-key`.',
    )
  }
  const host = url.host.replace(/^api-/, '')
  if (!isHost(url.hostname.replace(/^api-/, ''))) {
    return rejected('Its host name is not valid.')
  }
  if (url.protocol === 'http:' && isLoopback(url.hostname)) {
    return accepted(`http://${host}`)
  }
  if (url.protocol !== 'https:') {
    return rejected(
      'It must use https; http is accepted only for this machine.',
    )
  }
  return accepted(`https://${host}`)
}

function isHost(name: string): boolean {
  return /^\[[0-9a-f:.]+\]$|^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(name)
}

/** A word without a dot, port, path or scheme is most likely a misspelled region. */
function isSingleWord(given: string): boolean {
  return /^[\w-]+$/.test(given) && given.toLowerCase() !== 'localhost'
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

function accepted(origin: string): ServerUrl {
  return { ok: true, origin, endpoint: `${origin}/api/v1.4` }
}

function rejected(what: string): ServerUrl {
  return { ok: false, problem: `${what} ${expected}` }
}
