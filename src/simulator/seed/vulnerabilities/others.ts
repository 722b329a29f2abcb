/** id | package | fixed in | CVSS 2 | CVSS 3 | published | what happens */
export const table = `
CVE-2019-10744 | lodash | 4.17.12 | 6.4 | 9.1 | 2019-07-26 | defaultsDeep can be tricked into adding properties of Object.prototype.
CVE-2020-8203  | lodash | 4.17.20 | 5.8 | 7.4 | 2020-07-15 | Prototype pollution through zipObjectDeep.
CVE-2021-23337 | lodash | 4.17.21 | 6.5 | 7.2 | 2021-02-15 | Command injection through the template function.
CVE-2020-28500 | lodash | 4.17.21 | 5.0 | 5.3 | 2021-02-15 | Regular expression denial of service in toNumber, trim and trimEnd.
CVE-2021-44906 | minimist | 1.2.6 | 7.5 | 9.8 | 2022-03-17 | Prototype pollution in setKey.
CVE-2020-7598  | minimist | 1.2.2 | 6.8 | 5.6 | 2020-03-11 | Properties of Object.prototype can be added with a constructor or __proto__ payload.
CVE-2021-3749  | axios | 0.21.2 | 7.8 | 7.5 | 2021-08-31 | Inefficient regular expression in trim.
CVE-2020-28168 | axios | 0.21.1 | 4.3 | 5.9 | 2020-11-06 | A redirect bypasses the proxy.
CVE-2023-45857 | axios | 0.28.0 | - | 6.5 | 2023-11-08 | The XSRF token is sent to any host.
CVE-2022-0155  | follow-redirects | 1.14.7 | 4.3 | 6.5 | 2022-01-10 | Cookies are sent to another host.
CVE-2022-0536  | follow-redirects | 1.14.8 | 4.3 | 5.9 | 2022-02-09 | The authorization header is leaked.
CVE-2024-28849 | follow-redirects | 1.15.6 | - | 6.5 | 2024-03-14 | The proxy-authorization header is kept across hosts.
CVE-2022-24999 | qs | 6.9.7 | 5.0 | 7.5 | 2022-11-26 | A __proto__ key makes a Node process hang.
CVE-2024-29041 | express | 4.19.2 | - | 6.1 | 2024-03-25 | Open redirect with malformed URLs.
CVE-2024-43796 | express | 4.20.0 | - | 5.0 | 2024-09-10 | Untrusted input to response.redirect may execute code.
CVE-2024-45590 | body-parser | 1.20.3 | - | 7.5 | 2024-09-10 | Denial of service when URL encoding is enabled.
CVE-2024-45296 | path-to-regexp | 0.1.10 | - | 7.5 | 2024-09-09 | Generated expressions backtrack.
CVE-2017-16137 | debug | 2.6.9 | 5.0 | 5.3 | 2018-06-07 | Regular expression denial of service in the o formatter.
CVE-2025-7339  | on-headers | 1.1.0 | - | 3.4 | 2025-07-17 | An array given to writeHead may modify response headers.
CVE-2021-32640 | ws | 7.4.6 | 5.0 | 5.3 | 2021-05-25 | A crafted Sec-Websocket-Protocol header slows the server down.
CVE-2024-37890 | ws | 7.5.10 | - | 7.5 | 2024-06-17 | Too many headers crash the server.
CVE-2022-23540 | jsonwebtoken | 9.0.0 | - | 7.6 | 2022-12-22 | Missing algorithm definition allows to bypass signature validation.
CVE-2021-3918  | json-schema | 0.4.0 | 7.5 | 9.8 | 2021-11-13 | Prototype pollution.
CVE-2023-26136 | tough-cookie | 4.1.3 | - | 9.8 | 2023-07-01 | Prototype pollution with rejectPublicSuffixes=false.
CVE-2022-37601 | loader-utils | 1.4.1 | - | 9.8 | 2022-10-12 | Prototype pollution in parseQuery.
CVE-2022-46175 | json5 | 1.0.2 | - | 8.8 | 2022-12-24 | Keys named __proto__ are not restricted.
CVE-2024-4067  | micromatch | 4.0.8 | - | 5.3 | 2024-05-14 | Regular expression denial of service in braces.
CVE-2024-4068  | braces | 3.0.3 | - | 7.5 | 2024-05-14 | Imbalanced braces exhaust memory.
CVE-2023-45133 | @babel/traverse | 7.23.2 | - | 8.8 | 2023-10-12 | Compiling crafted code can execute arbitrary code.
CVE-2022-25883 | semver | 6.3.1 | - | 7.5 | 2023-06-21 | Regular expression denial of service in new Range.
CVE-2024-21538 | cross-spawn | 7.0.5 | - | 7.5 | 2024-11-08 | Regular expression denial of service.
CVE-2022-3517  | minimatch | 3.0.5 | - | 7.5 | 2022-10-17 | Regular expression denial of service in braceExpand.
CVE-2025-5889  | brace-expansion | 1.1.12 | - | 3.1 | 2025-06-09 | Inefficient regular expression in expand.
CVE-2021-3807  | ansi-regex | 5.0.1 | 7.8 | 7.5 | 2021-09-17 | Inefficient regular expression.
CVE-2020-7774  | y18n | 4.0.1 | 7.5 | 9.8 | 2020-11-17 | Prototype pollution in setLocale.
CVE-2020-7608  | yargs-parser | 18.1.2 | 4.6 | 5.3 | 2020-03-16 | Properties of Object.prototype can be modified.
CVE-2023-44270 | postcss | 8.4.31 | - | 5.3 | 2023-09-29 | Comments are parsed as something else.
CVE-2022-24785 | moment | 2.29.2 | 5.0 | 7.5 | 2022-04-04 | Path traversal with a locale that a user gives.
CVE-2022-31129 | moment | 2.29.4 | 5.0 | 7.5 | 2022-07-06 | Parsing of long dates is quadratic.
WS-2020-0042   | acorn | 6.4.1 | 7.5 | 7.5 | 2020-03-01 | A regular expression with an unpaired surrogate never ends.
CVE-2023-28155 | request | 3.0.0 | - | 6.1 | 2023-03-16 | Server-side request forgery through a redirect to another protocol.
CVE-2018-18074 | requests | 2.20.0 | 5.0 | 7.5 | 2018-10-09 | The Authorization header is sent to an http URI after a redirect.
CVE-2023-32681 | requests | 2.31.0 | - | 6.1 | 2023-05-26 | Proxy-Authorization headers are leaked to destination servers.
CVE-2024-35195 | requests | 2.32.0 | - | 5.6 | 2024-05-20 | Sessions keep ignoring certificate verification.
CVE-2021-33503 | urllib3 | 1.26.5 | 5.0 | 7.5 | 2021-06-29 | Many @ characters in an authority cause catastrophic backtracking.
CVE-2023-43804 | urllib3 | 1.26.17 | - | 8.1 | 2023-10-04 | The Cookie header is kept across redirects.
CVE-2023-45803 | urllib3 | 1.26.18 | - | 4.2 | 2023-10-17 | The request body is kept after a redirect.
CVE-2023-37920 | certifi | 2023.7.22 | - | 9.8 | 2023-07-25 | The root certificates of e-Tugra are trusted.
CVE-2024-3651  | idna | 3.7 | - | 7.5 | 2024-07-07 | Crafted input to encode takes quadratic time.
CVE-2023-30861 | Flask | 2.2.5 | - | 7.5 | 2023-05-02 | A proxy may cache a permanent session cookie.
CVE-2023-25577 | Werkzeug | 2.2.3 | - | 7.5 | 2023-02-14 | The number of multipart form parts is not limited.
CVE-2023-23934 | Werkzeug | 2.2.3 | - | 3.5 | 2023-02-14 | Nameless cookies are parsed as another cookie.
CVE-2020-28493 | Jinja2 | 2.11.3 | 5.0 | 5.3 | 2021-02-01 | Regular expression denial of service in urlize.
CVE-2024-22195 | Jinja2 | 3.1.3 | - | 6.1 | 2024-01-11 | The xmlattr filter allows to inject attributes.
CVE-2022-28346 | Django | 3.2.13 | 7.5 | 9.8 | 2022-04-12 | SQL injection through column aliases.
CVE-2022-34265 | Django | 3.2.14 | 7.5 | 9.8 | 2022-07-04 | SQL injection through Trunc and Extract.
CVE-2023-23969 | Django | 3.2.17 | - | 7.5 | 2023-02-01 | Large Accept-Language headers exhaust memory.
CVE-2020-14343 | PyYAML | 5.4 | 10.0 | 9.8 | 2021-02-09 | full_load executes code from untrusted YAML.
CVE-2022-22817 | Pillow | 9.0.0 | 7.5 | 9.8 | 2022-01-10 | ImageMath.eval evaluates arbitrary expressions.
CVE-2023-50447 | Pillow | 10.2.0 | - | 8.1 | 2024-01-19 | ImageMath.eval executes code through its environment parameter.
CVE-2021-41495 | numpy | 1.19 | 3.5 | 5.3 | 2021-12-17 | Null pointer dereference in sort.
CVE-2023-0286  | cryptography | 39.0.1 | - | 7.4 | 2023-02-08 | Type confusion for X.400 addresses in the bundled OpenSSL.
CVE-2022-29217 | PyJWT | 2.4.0 | 5.0 | 7.5 | 2022-05-24 | Key confusion through non-blocklisted public key formats.
CVE-2022-40897 | setuptools | 65.5.1 | - | 5.9 | 2022-12-23 | Regular expression denial of service in package_index.
CVE-2023-28370 | tornado | 6.3.2 | - | 6.1 | 2023-05-25 | Open redirect in StaticFileHandler.
CVE-2024-21907 | Newtonsoft.Json | 13.0.1 | - | 7.5 | 2024-01-03 | Deeply nested data leads to a stack overflow.
CVE-2018-8292  | System.Net.Http | 4.3.4 | 5.0 | 7.5 | 2018-10-10 | Authentication information is exposed in a redirect.
CVE-2019-0820  | System.Text.RegularExpressions | 4.3.1 | 5.0 | 7.5 | 2019-05-16 | Regular expressions are processed without limit.
CVE-2021-26701 | System.Text.Encodings.Web | 4.5.1 | 7.5 | 9.8 | 2021-02-25 | Remote code execution through text encoding.
CVE-2021-24112 | System.Drawing.Common | 4.7.2 | 7.5 | 8.1 | 2021-02-25 | Remote code execution on platforms other than Windows.
CVE-2024-0056  | System.Data.SqlClient | 4.8.6 | - | 8.7 | 2024-01-09 | A machine in the middle can read TLS traffic to the server.
CVE-2020-26160 | github.com/dgrijalva/jwt-go | 4.0.0 | 5.0 | 7.5 | 2020-09-30 | Access restrictions are bypassed with an empty audience.
CVE-2020-28483 | github.com/gin-gonic/gin | 1.7.7 | 5.8 | 7.1 | 2021-01-20 | The client IP can be spoofed with X-Forwarded-For.
CVE-2023-29401 | github.com/gin-gonic/gin | 1.9.1 | - | 4.3 | 2023-06-08 | The filename of an attachment is not escaped.
CVE-2022-21698 | github.com/prometheus/client_golang | 1.11.1 | 5.0 | 7.5 | 2022-02-15 | Unknown HTTP methods lead to unbounded cardinality.
CVE-2023-48795 | golang.org/x/crypto | 0.17.0 | - | 5.9 | 2023-12-18 | The SSH handshake can be truncated (Terrapin).
CVE-2024-45337 | golang.org/x/crypto | 0.31.0 | - | 9.1 | 2024-12-12 | Misuse of PublicKeyCallback may bypass authorization.
CVE-2022-41723 | golang.org/x/net | 0.7.0 | - | 7.5 | 2023-02-28 | A crafted HTTP/2 stream burns CPU in the HPACK decoder.
CVE-2023-39325 | golang.org/x/net | 0.17.0 | - | 7.5 | 2023-10-11 | Rapid stream resets cause excessive work.
CVE-2022-32149 | golang.org/x/text | 0.3.8 | - | 7.5 | 2022-10-14 | A crafted Accept-Language header takes long to parse.
CVE-2024-24786 | google.golang.org/protobuf | 1.33.0 | - | 7.5 | 2024-03-05 | protojson.Unmarshal never ends on invalid JSON.
CVE-2022-28948 | gopkg.in/yaml.v3 | 3.0.1 | 5.0 | 7.5 | 2022-05-19 | Invalid input makes Unmarshal panic.
CVE-2018-25032 | madler/zlib | 1.2.12 | 5.0 | 7.5 | 2022-03-25 | Deflating distant matches corrupts memory.
CVE-2020-1971  | openssl/openssl | 1.1.1.1 | 4.3 | 5.9 | 2020-12-08 | GENERAL_NAME_cmp dereferences a null pointer.
`
