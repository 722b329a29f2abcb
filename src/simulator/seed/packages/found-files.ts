import { packages } from './package.ts'

/** Files that no package manager declares; their licenses are often only suspected. */
export const files = packages(
  'file',
  `
comm-2.0.3.jar          | 2.0.3  | | |
SnoreToast.exe          |        | | |
jtds-1.2.jar            | 1.2    | | Suspected LGPL 2.1 |
bootstrap-3.3.7.min.js  | 3.3.7  | | Suspected MIT |
jquery-1.11.1.min.js    | 1.11.1 | | Suspected MIT |
libcrypto-1_1-x64.dll   | 1.1    | | |
legacy-rules-engine.jar |        | | |
icon-font.ttf           |        | | Public Domain |
`,
)

/** Recognized by their source files. */
export const sources = packages(
  'source',
  `
madler/zlib         | v1.2.11               | v1.3.1        | zlib |
openssl/openssl     | OpenSSL_1_1_1g        | openssl-3.4.0 | OpenSSL |
sqlite/sqlite       | version-3.31.1        | version-3.47.2 | Public Domain |
`,
)

/** The organization's own packages, which can be left out of answers. */
export const inHouse = packages(
  'in-house',
  `
com.acme.platform:acme-commons     | 4.1.0 4.2.0 | | | com.google.guava:guava org.slf4j:slf4j-api | Acme Commons
com.acme.platform:acme-auth-client | 2.7.3       | | | io.jsonwebtoken:jjwt com.acme.platform:acme-commons | Acme Auth Client
com.acme.checkout:price-rules      | 1.0.0-SNAPSHOT | | | com.acme.platform:acme-commons commons-beanutils:commons-beanutils | Price Rules
`,
)
