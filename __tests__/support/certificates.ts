import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private certificate authority and a certificate that it signed for a server. */
export interface Certificates {
  readonly ca: string
  readonly cert: string
  readonly key: string
}

const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']

/** Created by openssl each time, so that there is no key in the repository. */
export function certificatesFor(...names: string[]): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  try {
    openssl(
      ...['req', '-x509', ...curve, '-nodes', '-days', '2'],
      ...['-subj', '/CN=A private authority'],
      ...['-keyout', 'ca.key', '-out', 'ca.pem'],
    )
    openssl(
      ...['req', ...curve, '-nodes', '-subj', '/CN=server'],
      ...['-keyout', 'server.key', '-out', 'server.csr'],
    )
    writeFileSync(join(folder, 'names'), `subjectAltName=${names.join(',')}\n`)
    openssl(
      ...['x509', '-req', '-in', 'server.csr', '-days', '2'],
      ...['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-extfile', 'names', '-out', 'server.pem'],
    )
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    return {
      ca: read('ca.pem'),
      cert: read('server.pem'),
      key: read('server.key'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
