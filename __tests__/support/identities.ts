/** Mend's fields, then what follows from them. */
export interface IdentityRow {
  readonly fields: string
  readonly purl: string
  /** The package's name. */
  readonly name: string
  /** Patterns of `library matches`, separated by blanks. */
  readonly matches: string
}

/** The real shapes of every ecosystem. */
export const identities: readonly IdentityRow[] = [
  {
    fields:
      'type: MAVEN_ARTIFACT, name: SLF4J API Module, groupId: org.slf4j, artifactId: slf4j-api, version: 1.7.36',
    purl: 'pkg:maven/org.slf4j/slf4j-api@1.7.36',
    name: 'org.slf4j:slf4j-api',
    matches:
      'slf4j-api org.slf4j:* org.slf4j/slf4j-api org.slf4j:slf4j-api:1.7.*',
  },
  {
    fields:
      'type: Java, name: SLF4J API Module, groupId: org.slf4j, artifactId: slf4j-api, version: 1.7.36',
    purl: 'pkg:maven/org.slf4j/slf4j-api@1.7.36',
    name: 'org.slf4j:slf4j-api',
    matches: 'org.slf4j:slf4j-api@1.7.36',
  },
  {
    fields:
      'type: Java Archive, name: tool-1.2.jar, groupId: com.acme, artifactId: tool, version: 1.2',
    purl: 'pkg:maven/com.acme/tool@1.2',
    name: 'com.acme:tool',
    matches: 'tool com.acme:tool',
  },
  {
    fields:
      'type: MAVEN, name: app-1.0-dist.zip, groupId: com.acme, artifactId: app, filename: lib/app-1.0-dist.zip, version: 1.0',
    purl: 'pkg:maven/com.acme/app@1.0?classifier=dist&type=zip',
    name: 'com.acme:app',
    matches: 'com.acme:app@1.0',
  },
  {
    fields:
      'type: NODE_PACKAGED_MODULE, name: core-7.1.0.tgz, groupId: @babel/core, artifactId: core-7.1.0.tgz, version: 7.1.0',
    purl: 'pkg:npm/%40babel/core@7.1.0',
    name: '@babel/core',
    matches: '@babel/* @babel/core@7.1.0 @babel/core:7.* core-7.1.0.tgz',
  },
  {
    fields:
      'type: javascript/Node.js, name: core-7.1.0.tgz, groupId: @babel/core, artifactId: core-7.1.0.tgz, version: 7.1.0',
    purl: 'pkg:npm/%40babel/core@7.1.0',
    name: '@babel/core',
    matches: '@babel/core',
  },
  {
    fields: 'type: javascript/Node.js, name: @babel/core, version: 7.1.0',
    purl: 'pkg:npm/%40babel/core@7.1.0',
    name: '@babel/core',
    matches: '@babel/core@7.1.0',
  },
  {
    fields:
      'type: NODE_PACKAGED_MODULE, name: core-7.1.0.tgz, groupId: @babel, artifactId: core-7.1.0.tgz, version: 7.1.0',
    purl: 'pkg:npm/%40babel/core@7.1.0',
    name: '@babel/core',
    matches: '@babel/core',
  },
  {
    fields:
      'type: NODE_PACKAGED_MODULE, name: @babel/core-7.1.0.tgz, artifactId: @babel/core-7.1.0.tgz, filename: @babel/core-7.1.0.tgz, version: 7.1.0',
    purl: 'pkg:npm/%40babel/core@7.1.0',
    name: '@babel/core',
    matches: '@babel/core@7.1.0',
  },
  {
    fields:
      'type: NODE_PACKAGED_MODULE, name: core, groupId: @babel, artifactId: core, version: 7.1.0',
    purl: 'pkg:npm/%40babel/core@7.1.0',
    name: '@babel/core',
    matches: '@babel/*',
  },
  {
    fields:
      'type: NODE_PACKAGED_MODULE, name: lodash-4.17.20.tgz, groupId: lodash-4.17.20.tgz, version: 4.17.20',
    purl: 'pkg:npm/lodash@4.17.20',
    name: 'lodash',
    matches: 'lodash@4.*',
  },
  {
    fields:
      'type: NODE_PACKAGED_MODULE, name: JSONStream-1.3.5.tgz, groupId: JSONStream, artifactId: JSONStream-1.3.5.tgz, version: 1.3.5',
    purl: 'pkg:npm/JSONStream@1.3.5',
    name: 'JSONStream',
    matches: 'jsonstream JSONStream@1.3.5',
  },
  {
    fields:
      'type: NODE_PACKAGED_MODULE, name: traverse-7.1.0.tgz, version: 7.1.0',
    purl: 'pkg:generic/traverse-7.1.0.tgz@7.1.0',
    name: 'traverse-7.1.0.tgz',
    matches: 'traverse-7.1.0.tgz traverse-*',
  },
  {
    fields:
      'type: Python, name: Flask_Login-0.6.2-py3-none-any.whl, groupId: Flask_Login, artifactId: Flask_Login-0.6.2-py3-none-any.whl, version: 0.6.2',
    purl: 'pkg:pypi/flask-login@0.6.2',
    name: 'flask-login',
    matches:
      'flask-login Flask_Login flask.login flask_login:0.6.* FLASK-LOGIN@0.6.2 flask_*',
  },
  {
    fields:
      'type: PYTHON_PACKAGE, name: zope.interface-5.4.0.tar.gz, artifactId: zope.interface-5.4.0.tar.gz, version: 5.4.0',
    purl: 'pkg:pypi/zope-interface@5.4.0',
    name: 'zope-interface',
    matches: 'zope.interface zope-interface:5.4.0',
  },
  {
    fields:
      'type: UNKNOWN_ARTIFACT, name: typing_extensions-4.8.0-py3-none-any.whl',
    purl: 'pkg:pypi/typing-extensions@4.8.0',
    name: 'typing-extensions',
    matches: 'typing_extensions typing-extensions@4.8.0',
  },
  {
    fields:
      'type: PYTHON_PACKAGE, name: pytz-2023.3.tar.gz, artifactId: pytz-2023.3.tar.gz',
    purl: 'pkg:pypi/pytz@2023.3',
    name: 'pytz',
    matches: 'pytz:2023.*',
  },
  {
    fields:
      'type: UNKNOWN_ARTIFACT, name: ruamel.yaml-0.17-py3.8.egg, version: 0.17',
    purl: 'pkg:pypi/ruamel-yaml@0.17',
    name: 'ruamel-yaml',
    matches: 'ruamel.yaml',
  },
  {
    fields:
      'type: NUGET_PACKAGE_MODULE, name: newtonsoft.json.13.0.3.nupkg, groupId: Newtonsoft.Json, artifactId: newtonsoft.json.13.0.3.nupkg, version: 13.0.3',
    purl: 'pkg:nuget/Newtonsoft.Json@13.0.3',
    name: 'Newtonsoft.Json',
    matches: 'newtonsoft.json Newtonsoft.Json@13.*',
  },
  {
    fields: 'type: Nuget, name: Polly.7.2.3.nupkg, version: 7.2.3',
    purl: 'pkg:nuget/Polly@7.2.3',
    name: 'Polly',
    matches: 'polly',
  },
  {
    fields:
      'type: .NET, name: GraphQL.dll, groupId: GraphQL, artifactId: GraphQL.dll, version: 2.4.0.0',
    purl: 'pkg:generic/GraphQL.dll@2.4.0.0',
    name: 'GraphQL.dll',
    matches: 'graphql.dll',
  },
  {
    fields:
      'type: GO_PACKAGE, name: golang.org/x/crypto, groupId: x, artifactId: golang.org/x/crypto, version: v0.1.0',
    purl: 'pkg:golang/golang.org/x/crypto@v0.1.0',
    name: 'golang.org/x/crypto',
    matches: 'golang.org/x/* golang.org/x/crypto@v0.1.0',
  },
  {
    fields:
      'type: GO, name: jwt, groupId: github.com/golang-JWT/jwt, artifactId: github.com/golang-JWT/jwt, version: v3.2.2+incompatible',
    purl: 'pkg:golang/github.com/golang-JWT/jwt@v3.2.2%2Bincompatible',
    name: 'github.com/golang-JWT/jwt',
    matches: 'github.com/golang-jwt/jwt',
  },
  {
    fields:
      'type: GO, name: github.com/cucumber/gherkin-go/v11-358b64f0b76efbd07590532f6f02f4667d28f9f9, groupId: cucumber',
    purl: 'pkg:golang/github.com/cucumber/gherkin-go/v11@358b64f0b76efbd07590532f6f02f4667d28f9f9',
    name: 'github.com/cucumber/gherkin-go/v11',
    matches: 'github.com/cucumber/gherkin-go/*',
  },
  {
    fields: 'type: GO, name: github.com/gin-gonic/gin-v1.6.3, version: 1.6.3',
    purl: 'pkg:golang/github.com/gin-gonic/gin@1.6.3',
    name: 'github.com/gin-gonic/gin',
    matches: 'github.com/gin-gonic/gin:1.6.*',
  },
  {
    fields:
      'type: GO_PACKAGE, name: yaml.v2, groupId: gopkg.in, artifactId: yaml.v2, version: v2.4.0',
    purl: 'pkg:golang/gopkg.in/yaml.v2@v2.4.0',
    name: 'gopkg.in/yaml.v2',
    matches: 'gopkg.in/yaml.v2',
  },
  {
    fields:
      'type: GO_PACKAGE, name: gin, groupId: github.com/gin-gonic, artifactId: gin, version: v1.6.3',
    purl: 'pkg:golang/github.com/gin-gonic/gin@v1.6.3',
    name: 'github.com/gin-gonic/gin',
    matches: 'github.com/gin-gonic/*',
  },
  {
    fields:
      'type: GO, name: x, groupId: x, artifactId: crypto, version: v0.1.0',
    purl: 'pkg:generic/x@v0.1.0',
    name: 'x',
    matches: 'crypto',
  },
  {
    fields:
      'type: REDHAT_PACKAGE_MODULE, name: sqlite-3.7.17-8.el7.x86_64.rpm, groupId: sqlite, artifactId: sqlite-3.7.17-8.el7.x86_64.rpm, version: 3.7.17-8.el7',
    purl: 'pkg:rpm/sqlite@3.7.17-8.el7?arch=x86_64',
    name: 'sqlite',
    matches: 'sqlite sqlite@3.7.*',
  },
  {
    fields:
      'type: RPM, name: dbus-libs-1.12.20-1.fc33.i686.rpm, version: 1:1.12.20-1.fc33',
    purl: 'pkg:rpm/fedora/dbus-libs@1.12.20-1.fc33?arch=i686&epoch=1',
    name: 'dbus-libs',
    matches:
      'dbus-libs fedora/dbus-libs dbus-libs@1.12.20-1.fc33 dbus-libs@1:1.12.20-1.fc33',
  },
  {
    fields:
      'type: RPM, name: java-1.8.0-openjdk-1.8.0.262.b10-0.el7_8.x86_64.rpm, artifactId: java-1.8.0-openjdk-1.8.0.262.b10-0.el7_8.x86_64.rpm, version: 1.8.0-openjdk-1.8.0.262.b10-0.el7_8',
    purl: 'pkg:rpm/java-1.8.0-openjdk@1.8.0.262.b10-0.el7_8?arch=x86_64',
    name: 'java-1.8.0-openjdk',
    matches: 'java-1.8.0-openjdk@1.8.0.262*',
  },
  {
    fields:
      'type: RPM, name: python3.6-libs-3.6.8-37.el7.x86_64.rpm, version: python3.6-libs-3.6.8-37.el7',
    purl: 'pkg:rpm/python3.6-libs@3.6.8-37.el7?arch=x86_64',
    name: 'python3.6-libs',
    matches: 'python3.6-libs:3.6.8-37.el7',
  },
  {
    fields:
      'type: Debian, name: libssl1.1_1.1.1d-0_amd64.deb, artifactId: libssl1.1_1.1.1d-0_amd64.deb, version: 1.1.1d-0+deb10u3',
    purl: 'pkg:deb/debian/libssl1.1@1.1.1d-0%2Bdeb10u3?arch=amd64',
    name: 'libssl1.1',
    matches: 'libssl1.1 debian/libssl1.1 libssl1.1@1.1.1d-0+deb10u3',
  },
  {
    fields:
      'type: DEBIAN_PACKAGE, name: curl_7.68.0-1ubuntu2_all.deb, groupId: curl, version: 7.68.0-1ubuntu2',
    purl: 'pkg:deb/ubuntu/curl@7.68.0-1ubuntu2?arch=all',
    name: 'curl',
    matches: 'curl',
  },
  {
    fields: 'type: Debian, name: git_1%3a2.20.1-2_amd64.deb',
    purl: 'pkg:deb/debian/git@1:2.20.1-2?arch=amd64',
    name: 'git',
    matches: 'git@1:2.20.1-2',
  },
  {
    fields:
      'type: Alpine, name: busybox-1.31.1-r9.apk, artifactId: busybox-1.31.1-r9.apk, version: 1.31.1-r9-x86_64',
    purl: 'pkg:apk/alpine/busybox@1.31.1-r9?arch=x86_64',
    name: 'busybox',
    matches: 'busybox busybox@1.31.1-r9 busybox@1.31.1-r9-x86_64',
  },
  {
    fields:
      'type: Arch Linux, name: gcc-libs-9.3.0-1-x86_64.pkg.tar.zst, version: 9.3.0-1',
    purl: 'pkg:alpm/arch/gcc-libs@9.3.0-1?arch=x86_64',
    name: 'gcc-libs',
    matches: 'gcc-libs',
  },
  {
    fields:
      'type: ARCH_LINUX, name: containers-common-1:0.47.4-4-x86_64.pkg.tar.xz, version: 1:0.47.4-4',
    purl: 'pkg:alpm/arch/containers-common@1:0.47.4-4?arch=x86_64',
    name: 'containers-common',
    matches: 'containers-common',
  },
  {
    fields: 'type: UNKNOWN_ARTIFACT, name: pacman-6.0.1-1-x86_64.pkg.tar.zst',
    purl: 'pkg:alpm/arch/pacman@6.0.1-1?arch=x86_64',
    name: 'pacman',
    matches: 'pacman@6.0.1-1',
  },
  {
    fields:
      'type: Ruby, name: rack-2.0.7.gem, groupId: rack, artifactId: rack-2.0.7.gem, version: 2.0.7',
    purl: 'pkg:gem/rack@2.0.7',
    name: 'rack',
    matches: 'rack rack:2.* rack-2.0.7.gem',
  },
  {
    fields:
      'type: Ruby, name: nokogiri-1.10.4-x86_64-linux.gem, version: 1.10.4',
    purl: 'pkg:gem/nokogiri@1.10.4?platform=x86_64-linux',
    name: 'nokogiri',
    matches: 'nokogiri@1.10.4',
  },
  {
    fields:
      'type: Ruby, name: nokogiri-1.10.5-x86_64-linux.gem, groupId: nokogiri, filename: /var/lib/gems/2.7.0/cache/nokogiri-1.10.5-x86_64-linux.gem, version: 1.10.5-x86_64-linux',
    purl: 'pkg:gem/nokogiri@1.10.5?platform=x86_64-linux',
    name: 'nokogiri',
    matches: 'nokogiri@1.10.5 nokogiri:1.10.5-x86_64-linux',
  },
  {
    fields:
      'type: RUBY, name: jruby-launcher-1.1.2-java.gem, artifactId: jruby-launcher-1.1.2-java.gem',
    purl: 'pkg:gem/jruby-launcher@1.1.2?platform=java',
    name: 'jruby-launcher',
    matches: 'jruby-launcher',
  },
  {
    fields:
      'type: Ruby, name: rails-html-sanitizer-1.3.0.rc1.gem, filename: C:\\Ruby27\\cache\\rails-html-sanitizer-1.3.0.rc1.gem, version: 1.3.0.rc1',
    purl: 'pkg:gem/rails-html-sanitizer@1.3.0.rc1',
    name: 'rails-html-sanitizer',
    matches: 'rails-html-sanitizer',
  },
  {
    fields:
      'type: PHP, name: monolog, groupId: Monolog, artifactId: Monolog/monolog, version: 2.9.1',
    purl: 'pkg:composer/monolog/monolog@2.9.1',
    name: 'monolog/monolog',
    matches: 'monolog/monolog Monolog/Monolog:2.*',
  },
  {
    fields:
      'type: PHP, name: symfony/http-kernel-v4.4.1, groupId: symfony, artifactId: http-kernel, version: v4.4.1',
    purl: 'pkg:composer/symfony/http-kernel@v4.4.1',
    name: 'symfony/http-kernel',
    matches:
      'symfony/http-kernel@v4.4.1 symfony/http-kernel:4.* symfony/*@4.4.1',
  },
  {
    fields: 'type: PHP, name: symfony/http-kernel-v4.4.1, version: 4.4.1',
    purl: 'pkg:composer/symfony/http-kernel@4.4.1',
    name: 'symfony/http-kernel',
    matches: 'symfony/*',
  },
  {
    fields:
      'type: Rust, name: serde_json-1.0.1.crate, groupId: serde_json, artifactId: serde_json-1.0.1.crate, version: 1.0.1',
    purl: 'pkg:cargo/serde_json@1.0.1',
    name: 'serde_json',
    matches: 'serde_json',
  },
  {
    fields: 'type: CRATE, name: wasi-0.11.0+wasi-snapshot-preview1.crate',
    purl: 'pkg:cargo/wasi@0.11.0%2Bwasi-snapshot-preview1',
    name: 'wasi',
    matches: 'wasi',
  },
  {
    fields:
      'type: CocoaPods, name: GoogleUtilities/NSData+zlib, groupId: GoogleUtilities/NSData+zlib, version: 7.5.2',
    purl: 'pkg:cocoapods/GoogleUtilities@7.5.2#NSData%2Bzlib',
    name: 'GoogleUtilities/NSData+zlib',
    matches:
      'GoogleUtilities googleutilities/nsdata+zlib GoogleUtilities@7.5.2',
  },
  {
    fields:
      'type: CocoaPods, name: AFNetworking, artifactId: AFNetworking, filename: AFNetworking-4.0.1, version: 4.0.1',
    purl: 'pkg:cocoapods/AFNetworking@4.0.1',
    name: 'AFNetworking',
    matches: 'AFNetworking:4.*',
  },
  {
    fields: 'type: CocoaPods, name: ShareKit/Twitter-2.0.1, version: 2.0.1',
    purl: 'pkg:cocoapods/ShareKit@2.0.1#Twitter',
    name: 'ShareKit/Twitter',
    matches: 'ShareKit@2.0.1',
  },
  {
    fields: 'type: Hex, name: phoenix_html-2.14.2.tar, version: 2.14.2',
    purl: 'pkg:hex/phoenix_html@2.14.2',
    name: 'phoenix_html',
    matches: 'phoenix_html',
  },
  {
    fields:
      'type: Hex, name: phoenix, artifactId: phoenix, filename: /root/.hex/packages/hexpm/phoenix-1.4.0.tar, version: 1.4.0',
    purl: 'pkg:hex/phoenix@1.4.0',
    name: 'phoenix',
    matches: 'phoenix phoenix@1.4.0',
  },
  {
    fields: 'type: HEX, name: ecto, artifactId: ecto, version: 3.4.0',
    purl: 'pkg:hex/ecto@3.4.0',
    name: 'ecto',
    matches: 'ecto',
  },
  {
    fields: 'type: Hex, name: foo, groupId: Acme/foo, version: 2.3.0',
    purl: 'pkg:hex/acme/foo@2.3.0',
    name: 'acme/foo',
    matches: 'acme/foo',
  },
  {
    fields:
      'type: R, name: ggplot2_3.3.0.tar.gz, groupId: ggplot2, version: 3.3.0',
    purl: 'pkg:cran/ggplot2@3.3.0',
    name: 'ggplot2',
    matches: 'ggplot2',
  },
  {
    fields:
      'type: Conda, name: absl-py-0.4.1-py36h06a4308_0.tar.bz2, version: 0.4.1',
    purl: 'pkg:conda/absl-py@0.4.1?build=py36h06a4308_0',
    name: 'absl-py',
    matches: 'absl-py',
  },
  {
    fields: 'type: Haskell, name: AC-HalfInteger-1.2.1.tar.gz, version: 1.2.1',
    purl: 'pkg:hackage/AC-HalfInteger@1.2.1',
    name: 'AC-HalfInteger',
    matches: 'ac-halfinteger',
  },
  {
    fields: 'type: CABAL, name: aeson-1.5.6.0.tar.gz',
    purl: 'pkg:hackage/aeson@1.5.6.0',
    name: 'aeson',
    matches: 'aeson:1.5.*',
  },
  {
    fields: 'type: Ocaml, name: lwt.5.4.0, groupId: lwt, version: 5.4.0',
    purl: 'pkg:opam/lwt@5.4.0',
    name: 'lwt',
    matches: 'lwt@5.4.0',
  },
  {
    fields: 'type: Docker, name: gcr.io/acme/app:1.2',
    purl: 'pkg:docker/acme/app@1.2?repository_url=gcr.io',
    name: 'gcr.io/acme/app',
    matches: 'acme/app gcr.io/acme/app:1.2 acme/app@1.2',
  },
  {
    fields: 'type: Docker, name: nginx:1.19@sha256:244fd47e07d10',
    purl: 'pkg:docker/nginx@sha256:244fd47e07d10',
    name: 'nginx',
    matches: 'nginx',
  },
  {
    fields: 'type: Docker, name: docker.io/library/redis:6.2',
    purl: 'pkg:docker/library/redis@6.2?repository_url=docker.io',
    name: 'docker.io/library/redis',
    matches: 'redis redis:6.* library/redis@6.2',
  },
  {
    fields: 'type: Docker, name: gcr.io/app:1.2',
    purl: 'pkg:docker/app@1.2?repository_url=gcr.io',
    name: 'gcr.io/app',
    matches: 'app gcr.io/app:1.2',
  },
  {
    fields:
      'type: SOURCE_LIBRARY, name: nan, groupId: nodejs, artifactId: nan, version: v2.14.0, url: https://github.com/nodejs/nan.git',
    purl: 'pkg:github/nodejs/nan@v2.14.0',
    name: 'nodejs/nan',
    matches: 'nan nodejs/nan nodejs:nan',
  },
  {
    fields:
      'type: Source Library, name: zlib, version: v1.2.13, url: git@github.com:madler/zlib.git',
    purl: 'pkg:github/madler/zlib@v1.2.13',
    name: 'madler/zlib',
    matches: 'madler/zlib',
  },
  {
    fields:
      'type: Source Library, name: zstd, version: v1.5.0, url: https://www.github.com/facebook/zstd/archive/v1.5.0.zip#readme',
    purl: 'pkg:github/facebook/zstd@v1.5.0',
    name: 'facebook/zstd',
    matches: 'facebook/zstd',
  },
  {
    fields: 'type: JAVA_SCRIPT_LIBRARY, name: jquery.min.js, version: 3.6.0',
    purl: 'pkg:generic/jquery.min.js@3.6.0',
    name: 'jquery.min.js',
    matches: 'jquery*',
  },
]
