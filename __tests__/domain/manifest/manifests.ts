import type { Ecosystem } from '../../../src/domain/library/ecosystem.ts'

interface Row {
  readonly ecosystem: Ecosystem
  readonly path: string
  readonly text: string
  /** What it declares, as `name:line`. */
  readonly lines: string
}

/** A manifest of each kind, with what must not count as a declaration. */
export const manifests: readonly Row[] = [
  {
    ecosystem: 'npm',
    path: 'apps/web/package.json',
    text: `{
  "name": "web",
  "scripts": { "lodash": "echo" },
  "dependencies": {
    "lodash": "^4.17.20", "@babel/core": "7",
    "old-react": "npm:react@16",
    "scoped": "npm:@acme/real@1.0.0"
  },
  "devDependencies": { "jest": "30" },
  "optionalDependencies": { "fsevents": "2" },
  "peerDependencies": {
    "vue": ">=3",
    "lodash": "*"
  },
  "overrides": { "minimist": "1.2.6" },
  "workspaces": { "packages": ["apps/*"], "catalog": { "zod": "4" } }
}`,
    lines:
      'lodash:5 @babel/core:5 react:6 @acme/real:7 jest:9 fsevents:10 vue:12 zod:16',
  },
  {
    ecosystem: 'maven',
    path: 'pom.xml',
    text: `<?xml version="1.0"?>
<project>
  <parent>
    <groupId>com.acme</groupId>
    <artifactId>parent</artifactId>
  </parent>
  <groupId>com.acme</groupId>
  <artifactId>shop</artifactId>
  <!-- <dependency><groupId>x</groupId><artifactId>commented</artifactId></dependency> -->
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>org.slf4j</groupId>
        <artifactId>slf4j-api</artifactId>
        <version>\${slf4j.version}</version>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <artifactId>log4j-core</artifactId>
      <groupId>org.apache.logging.log4j</groupId>
      <exclusions>
        <exclusion>
          <groupId>org.excluded</groupId>
          <artifactId>excluded</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
    <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
  </dependencies>
  <build><plugins><plugin>
    <artifactId>maven-jar-plugin</artifactId>
    <dependencies><dependency>
      <groupId>p</groupId>
      <artifactId>q</artifactId>
    </dependency></dependencies>
  </plugin></plugins></build>
</project>`,
    lines:
      'com.acme:parent:5 org.slf4j:slf4j-api:14 org.apache.logging.log4j:log4j-core:21 a:b:30 org.apache.maven.plugins:maven-jar-plugin:33 p:q:36',
  },
  {
    ecosystem: 'maven',
    path: 'app/build.gradle',
    text: `plugins { id 'java' }
repositories { maven { url 'https://repo.acme.example:8443/maven' } }
dependencies {
  implementation 'org.slf4j:slf4j-api:2.0.9'
  implementation("com.google.guava:guava:33.0.0-jre") { transitive = false }
  // implementation 'org.commented:out:1'
  runtimeOnly group: 'mysql', name: 'mysql-connector-java', version: '8.0.33'
  implementation platform('org.springframework.boot:spring-boot-dependencies:3.2.0')
  implementation 'com.acme:no-version'
  implementation project(':core')
  implementation libs.log4j
}`,
    lines:
      'org.slf4j:slf4j-api:4 com.google.guava:guava:5 mysql:mysql-connector-java:7 org.springframework.boot:spring-boot-dependencies:8 com.acme:no-version:9',
  },
  {
    ecosystem: 'maven',
    path: 'build.gradle.kts',
    text: `dependencies {
    implementation("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.8.0")
    implementation(group = "io.ktor", name = "ktor-client", version = "2.3.0")
    implementation("org.slf4j", "slf4j-api", "2.0.9")
    testImplementation(kotlin("test"))
}`,
    lines:
      'org.jetbrains.kotlinx:kotlinx-coroutines-core:2 io.ktor:ktor-client:3 org.slf4j:slf4j-api:4 org.jetbrains.kotlin:kotlin-test:5',
  },
  {
    ecosystem: 'maven',
    path: 'gradle/libs.versions.toml',
    text: `[versions]
log4j = "2.17.1"
[libraries]
log4j-core = { module = "org.apache.logging.log4j:log4j-core", version.ref = "log4j" }
guava = "com.google.guava:guava:33.0.0-jre"
junit = { group = "org.junit.jupiter", name = "junit-jupiter" }
# gone = "org.commented:out:1"
okio.module = "com.squareup.okio:okio"
[bundles]
all = ["guava"]`,
    lines:
      'org.apache.logging.log4j:log4j-core:4 com.google.guava:guava:5 org.junit.jupiter:junit-jupiter:6 com.squareup.okio:okio:8',
  },
  {
    ecosystem: 'maven',
    path: 'build.sbt',
    text: `libraryDependencies ++= Seq(
  "org.typelevel" %% "cats-core" % "2.9.0",
  "ch.qos.logback" % "logback-classic" % "1.4.14" % Test
)
// "org.commented" % "out" % "1"`,
    lines: 'org.typelevel:cats-core:2 ch.qos.logback:logback-classic:3',
  },
  {
    ecosystem: 'pypi',
    path: 'requirements-dev.txt',
    text: `# flask==1
-r base.txt
--index-url https://pypi.acme.example/simple
Django>=4.2,<5
Flask_Login == 0.6.3 ; python_version < "3.12"
uvicorn[standard]~=0.23 \\
    --hash=sha256:0123
  requests
typing.extensions @ https://acme.example/x.whl
-e git+https://github.com/acme/tool.git@main#egg=acme_tool
./local/package`,
    lines:
      'django:4 flask-login:5 uvicorn:6 requests:8 typing-extensions:9 acme-tool:10',
  },
  {
    ecosystem: 'pypi',
    path: 'pyproject.toml',
    text: `[build-system]
requires = ["hatchling"]
[project]
name = "web"
description = """
dependencies = ["not-one"]
"""
dependencies = [
  "Django>=4.2", # "commented"
  'requests[socks] >= 2; python_version < "3.12"',
]
[project.optional-dependencies]
test = ["pytest", "coverage"]
[dependency-groups]
dev = [{ include-group = "lint" }, "ruff"]
[tool.poetry.dependencies]
python = "^3.11"
Flask_Login = "^0.6"
httpx = { version = "*", extras = ["http2"] }
[tool.poetry.group.docs.dependencies]
mkdocs = "*"
[tool.poetry.dev-dependencies]
black = "*"
[tool.uv]
dev-dependencies = ["mypy"]
[tool.black]
target-version = ["py311"]`,
    lines:
      'hatchling:2 django:9 requests:10 pytest:13 coverage:13 ruff:15 python:17 flask-login:18 httpx:19 mkdocs:21 black:23 mypy:25',
  },
  {
    ecosystem: 'pypi',
    path: 'setup.py',
    text: `from setuptools import setup
requires = [
    "six",
]
setup(
    name="web",
    python_requires=">=3.9",
    install_requires=["Django>=4.2", 'requests'],
    extras_require={
        "test": ["pytest"],  # "commented"
    },
    classifiers=["Framework"],
)`,
    lines: 'six:3 django:8 requests:8 pytest:10',
  },
  {
    ecosystem: 'pypi',
    path: 'setup.cfg',
    text: `[metadata]
name = web
[options]
packages = find:
install_requires =
    Django >= 4.2
    # commented
    requests
python_requires = >=3.9
[options.extras_require]
test =
    pytest
[flake8]
max-line-length = 100`,
    lines: 'django:6 requests:8 pytest:12',
  },
  {
    ecosystem: 'pypi',
    path: 'Pipfile',
    text: `[[source]]
url = "https://pypi.org/simple"
[packages]
Django = "*"
"zope.interface" = { version = "*", extras = ["test"] }
[dev-packages]
pytest = "*"
[requires]
python_version = "3.11"`,
    lines: 'django:4 zope-interface:5 pytest:7',
  },
  {
    ecosystem: 'nuget',
    path: 'src/Web/Web.csproj',
    text: `<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup Condition="'$(A)' > '1'">
    <PackageReference Include="Newtonsoft.Json" Version="13.0.1" />
    <!-- <PackageReference Include="Commented" /> -->
    <PackageReference
        Version="3.1.1"
        Include="Serilog">
      <PrivateAssets>all</PrivateAssets>
    </PackageReference>
    <PackageReference Update='xunit;Moq' />
    <ProjectReference Include="../Core/Core.csproj" />
  </ItemGroup>
</Project>`,
    lines: 'newtonsoft.json:3 serilog:7 xunit:10 moq:10',
  },
  {
    ecosystem: 'nuget',
    path: 'Directory.Packages.props',
    text: `<Project>
  <ItemGroup>
    <PackageVersion Include="Dapper" Version="2.1.0" />
    <GlobalPackageReference Include="Nerdbank.GitVersioning" Version="3.6" />
  </ItemGroup>
</Project>`,
    lines: 'dapper:3 nerdbank.gitversioning:4',
  },
  {
    ecosystem: 'nuget',
    path: 'packages.config',
    text: `<?xml version="1.0" encoding="utf-8"?>
<packages>
  <package id="jQuery" version="3.6.0" targetFramework="net48" />
</packages>`,
    lines: 'jquery:3',
  },
  {
    ecosystem: 'golang',
    path: 'go.mod',
    text: `module github.com/acme/web

go 1.22

require github.com/golang-JWT/jwt/v4 v4.5.0
require (
	golang.org/x/net v0.17.0 // indirect
	// github.com/commented/out v1.0.0
	require.example/x v1.2.3
)
exclude (
	github.com/old/excluded v1.0.0
)
replace github.com/a/replaced => ../replaced`,
    lines:
      'github.com/golang-jwt/jwt/v4:5 golang.org/x/net:7 require.example/x:9',
  },
  {
    ecosystem: 'gem',
    path: 'Gemfile',
    text: `source 'https://rubygems.org'
gem 'rails', '~> 7.1'
gem("pg")
# gem 'commented'
group :test do
  gem "rspec-rails"
end`,
    lines: 'rails:2 pg:3 rspec-rails:6',
  },
  {
    ecosystem: 'gem',
    path: 'gems.rb',
    text: "source 'https://rubygems.org'\ngem 'sinatra'",
    lines: 'sinatra:2',
  },
  {
    ecosystem: 'gem',
    path: 'acme.gemspec',
    text: `Gem::Specification.new do |s|
  s.name = 'acme'
  s.add_dependency 'rack', '>= 2'
  s.add_runtime_dependency("json")
  spec.add_development_dependency "rake"
  # s.add_dependency 'commented'
end`,
    lines: 'rack:3 json:4 rake:5',
  },
  {
    ecosystem: 'composer',
    path: 'composer.json',
    text: `{
  "name": "acme/shop",
  "require": {
    "php": ">=8.2",
    "Monolog\\/Monolog": "^2.0"
  },
  "require-dev": { "phpunit/phpunit": "^10" },
  "config": { "allow-plugins": { "a/b": "x" } }
}`,
    lines: 'php:4 monolog/monolog:5 phpunit/phpunit:7',
  },
  {
    ecosystem: 'cargo',
    path: 'Cargo.toml',
    text: `[package]
name = "web"
[dependencies]
serde = { version = "1", features = [
  "derive",
] }
json = { package = "serde_json", version = "1" }
dotted.version = "1"
# commented = "1"
[dependencies.tokio]
version = "1"
[dev-dependencies]
rand = "0.8"
[target.'cfg(target_os = "linux")'.dependencies]
nix = "0.27"
[workspace.dependencies]
anyhow = "1"
[features]
default = ["serde"]`,
    lines: 'serde:4 serde_json:7 dotted:8 tokio:10 rand:13 nix:15 anyhow:17',
  },
  {
    ecosystem: 'cocoapods',
    path: 'ios/Podfile',
    text: `platform :ios, '15.0'
target 'App' do
  pod 'Alamofire', '~> 5.8'
  # pod 'Commented'
  pod "GoogleUtilities/NSData+zlib"
end`,
    lines: 'Alamofire:3 GoogleUtilities/NSData+zlib:5 GoogleUtilities:5',
  },
  {
    ecosystem: 'hex',
    path: 'mix.exs',
    text: `defp deps do
  [
    {:phoenix, "~> 1.7"},
    # {:commented, "1"},
    {:ecto_sql, "~> 3.10", only: :dev}
  ]
end`,
    lines: 'phoenix:3 ecto_sql:5',
  },
  {
    ecosystem: 'conda',
    path: 'environment.yml',
    text: `name: web
dependencies:
  - python=3.11
  - conda-forge::numpy >=1.26
  # - commented
  - pip:
      - other`,
    lines: 'python:3 numpy:4 other:7',
  },
  {
    ecosystem: 'cran',
    path: 'DESCRIPTION',
    text: `Package: acme
Depends: R (>= 4.1), methods
Imports:
    curl (>= 5.0),
    jsonlite
License: MIT, other
Suggests: testthat`,
    lines: 'R:2 methods:2 curl:4 jsonlite:5 testthat:7',
  },
  {
    ecosystem: 'hackage',
    path: 'acme.cabal',
    text: `name: acme
library
  exposed-modules: Acme
  build-depends:
    base >= 4.7 && < 5,
    text
  default-language: Haskell2010`,
    lines: 'base:5 text:6',
  },
  {
    ecosystem: 'opam',
    path: 'acme.opam',
    text: `name: "acme"
depends: [
  "dune" {>= "3.0"}
  "lwt"
]
build: ["dune" "build" "other"]`,
    lines: 'dune:3 lwt:4',
  },
  {
    ecosystem: 'docker',
    path: 'Dockerfile',
    text: `# FROM commented
FROM --platform=linux/amd64 node:24-alpine AS build
RUN npm ci
FROM registry.acme.example:5000/base/nginx@sha256:0123
COPY --from=build /app /app`,
    lines: 'node:2 registry.acme.example:5000/base/nginx:4',
  },
]
