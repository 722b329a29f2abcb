import { describe, expect, it } from '@jest/globals'
import { parseServerUrl } from '../../src/mend/server-url.ts'

describe('the address of Mend, in any form that users have', () => {
  it.each([
    ['saas', 'https://saas.mend.io'],
    ['saas-eu', 'https://saas-eu.mend.io'],
    ['app', 'https://app.mend.io'],
    ['app-eu', 'https://app-eu.mend.io'],
    ['saas-au', 'https://saas-au.mend.io'],
    ['SAAS-EU', 'https://saas-eu.mend.io'],
    ['api-saas', 'https://saas.mend.io'],
    ['saas/', 'https://saas.mend.io'],
    ['  saas  ', 'https://saas.mend.io'],
    ['saas.mend.io', 'https://saas.mend.io'],
    ['SAAS.Mend.IO', 'https://saas.mend.io'],
    ['https://saas-eu.mend.io', 'https://saas-eu.mend.io'],
    ['HTTPS://SAAS-EU.MEND.IO/', 'https://saas-eu.mend.io'],
    ['https://saas.mend.io:443/', 'https://saas.mend.io'],
    ['https://api-saas.mend.io', 'https://saas.mend.io'],
    ['api-saas-eu.mend.io/api/v2.0', 'https://saas-eu.mend.io'],
    [
      'https://app.whitesourcesoftware.com/agent',
      'https://app.whitesourcesoftware.com',
    ],
    [
      'app.whitesourcesoftware.com/agent',
      'https://app.whitesourcesoftware.com',
    ],
    ['https://saas.mend.io/api/v1.3', 'https://saas.mend.io'],
    ['https://saas.mend.io/api/v1.4/', 'https://saas.mend.io'],
    [
      'https://saas.whitesourcesoftware.com/Wss/WSS.html#!organization',
      'https://saas.whitesourcesoftware.com',
    ],
    ['https://saas.mend.io/?x=1', 'https://saas.mend.io'],
    ['https://mend.example.com:8443/agent', 'https://mend.example.com:8443'],
    ['mend.example.com:8443', 'https://mend.example.com:8443'],
    ['https://mendhost', 'https://mendhost'],
    ['mendhost:8443', 'https://mendhost:8443'],
    ['https://api-mend.example.com', 'https://mend.example.com'],
    ['https://10.0.0.7/agent', 'https://10.0.0.7'],
    ['https://[2001:db8::7]:8443', 'https://[2001:db8::7]:8443'],
    ['localhost:8443', 'https://localhost:8443'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080/api/v1.4', 'http://127.0.0.1:8080'],
    ['http://127.12.0.9', 'http://127.12.0.9'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s → %s', (text, origin) => {
    expect(parseServerUrl(text)).toEqual({
      ok: true,
      origin,
      endpoint: `${origin}/api/v1.4`,
    })
  })
})

describe('what is not an address of Mend', () => {
  const https = 'It must use https; http is accepted only for this machine.'
  const noHost = 'Its host name is not valid.'
  const garbage = 'It is not a URL.'
  const keys = 'It contains a user name or password; keys belong in `user-key`.'
  it.each([
    ['', 'It is empty.'],
    ['   ', 'It is empty.'],
    ['saas mend io', 'It contains whitespace or a backslash.'],
    [
      'https://saas.mend.io\\@evil.example',
      'It contains whitespace or a backslash.',
    ],
    ['https://saas\n.mend.io', 'It contains whitespace or a backslash.'],
    ['http://saas.mend.io', https],
    ['http://127.0.0.1.evil.example', https],
    ['http://localhost.evil.example', https],
    ['ftp://saas.mend.io', https],
    ['https://key:secret@saas.mend.io', keys],
    ['https://key@saas.mend.io', keys],
    ['http://key@127.0.0.1', keys],
    ['javascript:alert(1)', garbage],
    ['https:/saas.mend.io', garbage],
    ['https:saas.mend.io', garbage],
    ['user:pw@saas.mend.io', garbage],
    ['https://', garbage],
    ['https://saas.mend.io:99999', garbage],
    ['https://api-', noHost],
    ['https://...', noHost],
    ['https://saas..mend.io', noHost],
    ['sass', 'It is not a known region.'],
    ['mend', 'It is not a known region.'],
  ])('%j: %s', (text, problem) => {
    expect(parseServerUrl(text)).toEqual({
      ok: false,
      problem: `${problem} Expected a region (saas, saas-eu, saas-au, saas-il, app, app-eu) or the URL of your server, such as https://saas.mend.io.`,
    })
  })

  it('never repeats the address, which may hold a password', () => {
    expect(JSON.stringify(parseServerUrl('https://u:hunter2@h'))).not.toMatch(
      'hunter2',
    )
  })
})
