/** What a project depends on directly, by technology. */
const dependencies = {
  java: `
    org.springframework.boot:spring-boot-starter-web
    org.springframework.boot:spring-boot-starter-data-jpa
    org.springframework.boot:spring-boot-starter-security
    org.springframework.boot:spring-boot-starter-actuator
    org.apache.logging.log4j:log4j-core org.postgresql:postgresql
    com.google.guava:guava org.projectlombok:lombok org.mapstruct:mapstruct
    junit:junit org.mockito:mockito-core`,
  messaging: `
    org.apache.kafka:kafka-clients io.netty:netty-codec-http
    redis.clients:jedis com.google.code.gson:gson`,
  enterprise: `
    log4j:log4j commons-fileupload:commons-fileupload
    org.apache.commons:commons-configuration2
    org.apache.httpcomponents:httpclient net.minidev:json-smart
    com.h2database:h2 com.oracle.database.jdbc:ojdbc8
    org.bouncycastle:bcprov-jdk15on org.liquibase:liquibase-core
    org.flywaydb:flyway-core`,
  inHouse: `
    com.acme.platform:acme-auth-client com.acme.checkout:price-rules`,
  node: `
    express compression lodash moment axios ws jsonwebtoken uuid@8.3.2`,
  browser: 'react react-dom lodash axios is-*',
  build: `
    webpack @babel/core @babel/preset-env @types/* eslint yargs postcss@8.3.11
    postcss-* lodash.* browserslist request acorn@7.4.1 source-map@0.6.1
    micromatch strip-ansi spdx-license-ids opener atob`,
  python: 'requests Flask PyYAML PyJWT SQLAlchemy tornado',
  data: `
    Django pandas scikit-learn Pillow boto3 cryptography psycopg2-binary
    setuptools chardet`,
  dotnet: `
    Newtonsoft.Json Serilog.AspNetCore AutoMapper Dapper Polly MediatR
    FluentValidation Swashbuckle.AspNetCore Microsoft.EntityFrameworkCore
    Microsoft.AspNet.Mvc System.* NUnit`,
  go: `
    github.com/gin-gonic/gin github.com/dgrijalva/jwt-go
    github.com/prometheus/client_golang github.com/spf13/cobra
    github.com/sirupsen/logrus github.com/stretchr/testify
    github.com/hashicorp/golang-lru golang.org/x/crypto google.golang.org/grpc`,
  native: 'madler/zlib openssl/openssl sqlite/sqlite',
  looseFiles: `
    comm-2.0.3.jar SnoreToast.exe jtds-1.2.jar bootstrap-3.3.7.min.js
    jquery-1.11.1.min.js libcrypto-1_1-x64.dll legacy-rules-engine.jar
    icon-font.ttf`,
  one: 'org.slf4j:slf4j-api',
  nothing: '',
} as const

export type Profile = keyof typeof dependencies

/** The names of the dependencies; see `PackageRegistry` for their forms. */
export function dependenciesOf(profile: Profile): string[] {
  return dependencies[profile].split(/\s+/).filter(Boolean)
}

export const profileNames = Object.keys(dependencies) as Profile[]
