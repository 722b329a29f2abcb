import type { StoredLicense } from '../../model/contents.ts'

/** name | SPDX id | copyright risk | copyleft | page; without a risk Mend has no profile (facts 6.3). */
const table = `
MIT                         | MIT            | ONE   | NO      | https://opensource.org/licenses/MIT
Apache 2.0                  | Apache-2.0     | ONE   | NO      | https://opensource.org/licenses/Apache-2.0
BSD 2                       | BSD-2-Clause   | ONE   | NO      | https://opensource.org/licenses/BSD-2-Clause
BSD 3                       | BSD-3-Clause   | ONE   | NO      | https://opensource.org/licenses/BSD-3-Clause
ISC                         | ISC            | ONE   | NO      | https://opensource.org/licenses/ISC
CC0                         | CC0-1.0        | ONE   | NO      | https://creativecommons.org/publicdomain/zero/1.0/
CC BY 4.0                   | CC-BY-4.0      | TWO   | NO      | https://creativecommons.org/licenses/by/4.0/
Unlicense                   | Unlicense      | ONE   | NO      | https://unlicense.org/
WTFPL                       | WTFPL          | ONE   | NO      | http://www.wtfpl.net/about/
zlib                        | Zlib           | ONE   | NO      | https://opensource.org/licenses/Zlib
HPND                        | HPND           | ONE   | NO      | https://opensource.org/licenses/HPND
Python 2.0                  | Python-2.0     | TWO   | NO      | https://opensource.org/licenses/Python-2.0
OpenSSL                     | OpenSSL        | TWO   | NO      | https://www.openssl.org/source/license.html
AFL 2.1                     | AFL-2.1        | TWO   | NO      | https://spdx.org/licenses/AFL-2.1.html
MPL 2.0                     | MPL-2.0        | THREE | PARTIAL | https://opensource.org/licenses/MPL-2.0
Eclipse 1.0                 | EPL-1.0        | THREE | PARTIAL | https://opensource.org/licenses/EPL-1.0
Eclipse 2.0                 | EPL-2.0        | THREE | PARTIAL | https://opensource.org/licenses/EPL-2.0
CDDL 1.0                    | CDDL-1.0       | THREE | PARTIAL | https://opensource.org/licenses/CDDL-1.0
LGPL 2.1                    | LGPL-2.1       | FOUR  | PARTIAL | https://opensource.org/licenses/LGPL-2.1
LGPL 3.0                    | LGPL-3.0       | FOUR  | PARTIAL | https://opensource.org/licenses/LGPL-3.0
GPL 2.0                     | GPL-2.0        | FIVE  | FULL    | https://opensource.org/licenses/GPL-2.0
Public Domain               |                | ONE   | NO      | https://creativecommons.org/share-your-work/public-domain/
Bouncy Castle               |                | ONE   | NO      | https://www.bouncycastle.org/licence.html
Microsoft .NET Library      |                | THREE | NO      | https://dotnet.microsoft.com/dotnet_library_license.htm
Eclipse Distribution License |               | ONE   | NO      | https://www.eclipse.org/org/documents/edl-v10.php
`

const known = new Map(table.trim().split('\n').map(licenseFrom))

function licenseFrom(line: string): [string, StoredLicense] {
  const [name = '', spdx = '', risk = '', copyleft = '', url = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  const profileInfo = {
    copyrightRiskScore: risk,
    patentRiskScore: risk,
    copyleft,
    ...(copyleft === 'NO' && { linking: 'NON_VIRAL' }),
    ...(copyleft === 'PARTIAL' && { linking: 'DYNAMIC' }),
    royaltyFree: copyleft === 'FULL' ? 'CONDITIONAL' : 'YES',
  }
  const license = { name, url, ...(spdx && { spdxName: spdx }), profileInfo }
  return [name, license]
}

/** A license as the inventory shows it; `found` tells where it was found. */
export function licenseOf(name: string, found: string): StoredLicense {
  const references = [{ referenceType: found, reference: 'license' }]
  const license = known.get(name)
  if (license) return { ...license, references }
  return {
    name,
    url: `https://www.acme.example/licenses/${encodeURIComponent(name)}`,
    riskLevel: 'unknown',
    references,
  }
}
