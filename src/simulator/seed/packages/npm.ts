import { family, packages } from './package.ts'

/** Well-known npm packages; see `packages` for the columns. */
const table = packages(
  'npm',
  `
express                  | 4.16.4 4.17.1  | 5.0.1   | MIT | accepts body-parser cookie cookie-signature debug@2.6.9 depd etag finalhandler fresh merge-descriptors methods on-finished parseurl path-to-regexp proxy-addr qs range-parser safe-buffer@5.1.2 send serve-static type-is utils-merge vary
accepts                  | 1.3.8          | 2.0.0   | MIT | mime-types negotiator
body-parser              | 1.19.0 1.19.2  | 2.0.2   | MIT | bytes debug@2.6.9 http-errors iconv-lite qs raw-body type-is
bytes                    | 3.1.2          |         | MIT |
raw-body                 | 2.4.3          | 3.0.0   | MIT | bytes http-errors iconv-lite unpipe
unpipe                   | 1.0.0          |         | MIT |
iconv-lite               | 0.4.24         | 0.6.3   | MIT | safer-buffer
safer-buffer             | 2.1.2          |         | MIT |
http-errors              | 1.8.1          | 2.0.0   | MIT | depd inherits setprototypeof statuses toidentifier
depd                     | 1.1.2          | 2.0.0   | MIT |
inherits                 | 2.0.4          |         | ISC |
setprototypeof           | 1.2.0          |         | ISC |
statuses                 | 1.5.0          | 2.0.1   | MIT |
toidentifier             | 1.0.1          |         | MIT |
cookie                   | 0.4.1          | 1.0.2   | MIT |
cookie-signature         | 1.0.6          | 1.2.2   | MIT |
debug                    | 2.6.8 2.6.9 4.3.4 | 4.4.0 | MIT | ms
ms                       | 2.1.2          | 2.1.3   | MIT |
etag                     | 1.8.1          |         | MIT |
finalhandler             | 1.1.2          | 2.0.0   | MIT | debug@2.6.9 encodeurl escape-html on-finished parseurl statuses unpipe
encodeurl                | 1.0.2          | 2.0.0   | MIT |
escape-html              | 1.0.3          |         | MIT |
fresh                    | 0.5.2          | 2.0.0   | MIT |
merge-descriptors        | 1.0.1          | 2.0.0   | MIT |
methods                  | 1.1.2          |         | MIT |
on-finished              | 2.3.0          | 2.4.1   | MIT | ee-first
on-headers               | 1.0.2          | 1.1.0   | MIT |
ee-first                 | 1.1.1          |         | MIT |
parseurl                 | 1.3.3          |         | MIT |
path-to-regexp           | 0.1.7          | 8.2.0   | MIT |
proxy-addr               | 2.0.7          |         | MIT | forwarded ipaddr.js
forwarded                | 0.2.0          |         | MIT |
ipaddr.js                | 1.9.1          | 2.2.0   | MIT |
qs                       | 6.7.0 6.9.6    | 6.13.1  | BSD 3 | side-channel
side-channel             | 1.0.4          | 1.1.0   | MIT | call-bind object-inspect
call-bind                | 1.0.2          | 1.0.8   | MIT | function-bind get-intrinsic
get-intrinsic            | 1.1.3          | 1.2.6   | MIT | function-bind has-symbols
function-bind            | 1.1.1          | 1.1.2   | MIT |
has-symbols              | 1.0.3          | 1.1.0   | MIT |
object-inspect           | 1.12.2         | 1.13.3  | MIT |
range-parser             | 1.2.1          |         | MIT |
safe-buffer              | 5.1.2 5.2.1    |         | MIT |
send                     | 0.17.2         | 1.1.0   | MIT | debug@2.6.9 depd encodeurl escape-html fresh http-errors mime ms on-finished range-parser statuses
serve-static             | 1.14.2         | 2.1.0   | MIT | encodeurl escape-html parseurl send
mime                     | 1.6.0          | 4.0.6   | MIT |
mime-types               | 2.1.35         | 3.0.0   | MIT | mime-db
mime-db                  | 1.52.0         | 1.53.0  | MIT |
negotiator               | 0.6.3          | 1.0.0   | MIT |
type-is                  | 1.6.18         | 2.0.0   | MIT | media-typer mime-types
media-typer              | 0.3.0          | 1.1.0   | MIT |
utils-merge              | 1.0.1          |         | MIT |
vary                     | 1.1.2          |         | MIT |
compression              | 1.7.4          | 1.7.5   | MIT | accepts bytes debug@2.6.9 on-headers safe-buffer vary
lodash                   | 4.17.11 4.17.20 | 4.17.21 | MIT |
moment                   | 2.24.0 2.29.1  | 2.30.1  | MIT |
axios                    | 0.19.0 0.21.1  | 1.7.9   | MIT | follow-redirects
follow-redirects         | 1.5.10 1.14.0  | 1.15.9  | MIT | debug@4.3.4
minimist                 | 0.0.8 1.2.5    | 1.2.8   | MIT |
mkdirp                   | 0.5.5          | 3.0.1   | MIT | minimist
ws                       | 7.4.2          | 8.18.0  | MIT |
jsonwebtoken             | 8.5.1          | 9.0.2   | MIT | jws lodash.includes lodash.isplainobject ms semver@5.7.1
jws                      | 3.2.2          | 4.0.0   | MIT | jwa safe-buffer
jwa                      | 1.4.1          | 2.0.0   | MIT | buffer-equal-constant-time ecdsa-sig-formatter safe-buffer
buffer-equal-constant-time | 1.0.1        |         | BSD 3 |
ecdsa-sig-formatter      | 1.0.11         |         | Apache 2.0 | safe-buffer
request                  | 2.88.2         |         | Apache 2.0 | aws-sign2 caseless form-data http-signature json-stringify-safe mime-types oauth-sign tough-cookie tunnel-agent uuid@3.4.0
aws-sign2                | 0.7.0          |         | Apache 2.0 |
caseless                 | 0.12.0         |         | Apache 2.0 |
form-data                | 2.3.3          | 4.0.1   | MIT | asynckit combined-stream mime-types
asynckit                 | 0.4.0          |         | MIT |
combined-stream          | 1.0.8          |         | MIT | delayed-stream
delayed-stream           | 1.0.0          |         | MIT |
http-signature           | 1.2.0          | 1.4.0   | MIT | assert-plus jsprim sshpk
assert-plus              | 1.0.0          |         | MIT |
jsprim                   | 1.4.1          | 2.0.2   | MIT | assert-plus extsprintf json-schema
extsprintf               | 1.3.0          | 1.4.1   | MIT |
json-schema              | 0.2.3          | 0.4.0   | AFL 2.1, BSD 3 |
json-stringify-safe      | 5.0.1          |         | ISC |
sshpk                    | 1.16.1         | 1.18.0  | MIT | assert-plus tweetnacl
tweetnacl                | 0.14.5         | 1.0.3   | Unlicense |
oauth-sign               | 0.9.0          |         | Apache 2.0 |
tough-cookie             | 2.5.0          | 5.0.0   | BSD 3 |
tunnel-agent             | 0.6.0          |         | Apache 2.0 | safe-buffer
uuid                     | 3.4.0 8.3.2    | 11.0.3  | MIT |
react                    | 16.14.0 17.0.2 | 19.0.0  | MIT | loose-envify object-assign
react-dom                | 16.14.0 17.0.2 | 19.0.0  | MIT | loose-envify object-assign scheduler
scheduler                | 0.20.2         | 0.25.0  | MIT | loose-envify
loose-envify             | 1.4.0          |         | MIT | js-tokens
js-tokens                | 4.0.0          | 9.0.1   | MIT |
object-assign            | 4.1.1          |         | MIT |
webpack                  | 4.46.0         | 5.97.1  | MIT | acorn@6.4.0 loader-utils micromatch mkdirp @webassemblyjs/ast terser
@webassemblyjs/ast       | 1.9.0          | 1.14.1  | MIT |
acorn                    | 6.4.0 7.4.1    | 8.14.0  | MIT |
terser                   | 4.8.0          | 5.37.0  | BSD 2 | source-map
source-map               | 0.5.7 0.6.1    | 0.7.4   | BSD 3 |
loader-utils             | 1.4.0          | 3.3.1   | MIT | big.js json5
big.js                   | 5.2.2          | 6.2.2   | MIT |
json5                    | 1.0.1          | 2.2.3   | MIT | minimist
micromatch               | 3.1.10 4.0.4   | 4.0.8   | MIT | braces
braces                   | 2.3.2 3.0.2    | 3.0.3   | MIT | fill-range
fill-range               | 7.0.1          | 7.1.1   | MIT | to-regex-range
to-regex-range           | 5.0.1          |         | MIT | is-number
is-number                | 7.0.0          |         | MIT |
@babel/core              | 7.12.3 7.20.2  | 7.26.0  | MIT | @babel/traverse @babel/generator @babel/parser json5 semver debug@4.3.4
@babel/traverse          | 7.12.1 7.20.1  | 7.26.4  | MIT | @babel/generator @babel/parser @babel/types debug@4.3.4
@babel/generator         | 7.12.1 7.20.2  | 7.26.3  | MIT | @babel/types
@babel/parser            | 7.12.3 7.20.2  | 7.26.3  | MIT |
@babel/types             | 7.12.1 7.20.2  | 7.26.3  | MIT | to-fast-properties
to-fast-properties       | 2.0.0          | 4.0.0   | MIT |
@babel/preset-env        | 7.12.1 7.20.2  | 7.26.0  | MIT | @babel/plugin-transform-* semver
semver                   | 5.7.1 6.3.0    | 7.6.3   | ISC |
eslint                   | 7.11.0 7.32.0  | 9.17.0  | MIT | cross-spawn debug@4.3.4 minimatch semver strip-ansi
cross-spawn              | 7.0.3          | 7.0.6   | MIT | path-key
path-key                 | 3.1.1          | 4.0.0   | MIT |
minimatch                | 3.0.4          | 10.0.1  | ISC | brace-expansion
brace-expansion          | 1.1.11         | 4.0.0   | MIT | balanced-match concat-map
balanced-match           | 1.0.2          | 3.0.1   | MIT |
concat-map               | 0.0.1          |         | MIT |
strip-ansi               | 5.2.0 6.0.0    | 7.1.0   | MIT | ansi-regex
ansi-regex               | 4.1.0 5.0.0    | 6.1.0   | MIT |
yargs                    | 15.4.1         | 17.7.2  | MIT | y18n yargs-parser
y18n                     | 4.0.0          | 5.0.8   | ISC |
yargs-parser             | 18.1.1         | 21.1.1  | ISC |
postcss                  | 7.0.36 8.3.11  | 8.4.49  | MIT | nanoid picocolors
nanoid                   | 3.1.30         | 5.0.9   | MIT |
picocolors               | 1.0.0          | 1.1.1   | ISC |
spdx-license-ids         | 3.0.12         | 3.0.20  | CC0 |
caniuse-lite             | 1.0.30001434   | 1.0.30001690 | CC BY 4.0 |
browserslist             | 4.21.4         | 4.24.3  | MIT | caniuse-lite electron-to-chromium
electron-to-chromium     | 1.4.284        | 1.5.76  | ISC |
opener                   | 1.5.2          |         | WTFPL, MIT |
atob                     | 2.1.2          |         | MIT, Apache 2.0 |
`,
)

/** With families of packages that are released together. */
export const npm = [
  ...table,
  ...family('npm', '@babel/plugin-transform-', '7.20.2', '7.25.9', 'MIT', [
    'arrow-functions async-to-generator block-scoping classes destructuring',
    'dotall-regex duplicate-keys exponentiation-operator for-of function-name',
    'literals member-expression-literals modules-amd modules-commonjs',
    'modules-systemjs modules-umd named-capturing-groups-regex new-target',
    'object-super parameters property-literals react-jsx regenerator',
    'reserved-words shorthand-properties spread sticky-regex template-literals',
    'typeof-symbol unicode-escapes unicode-regex',
  ]),
  ...family('npm', '@types/', '4.14.191', '4.17.13', 'MIT', [
    'body-parser connect express express-serve-static-core jest json-schema',
    'lodash mime node qs range-parser react react-dom semver send serve-static',
  ]),
  ...family('npm', 'lodash.', '4.5.0', '4.6.0', 'MIT', [
    'camelcase clonedeep debounce defaults get includes isplainobject merge',
    'once pick set sortby template throttle uniq',
  ]),
  ...family('npm', 'postcss-', '5.1.2', '7.0.4', 'MIT', [
    'calc colormin convert-values discard-comments discard-duplicates',
    'discard-empty discard-overridden merge-longhand merge-rules',
    'minify-font-values minify-gradients minify-params minify-selectors',
    'normalize-charset normalize-url ordered-values reduce-initial svgo',
  ]),
  ...family('npm', 'is-', '1.1.0', '2.0.0', 'MIT', [
    'arrayish binary-path buffer callable core-module date-object docker',
    'extglob finite glob negative-zero plain-object regex stream string symbol',
  ]),
]
