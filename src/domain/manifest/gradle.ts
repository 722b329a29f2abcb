import { linesOf, type ManifestReader } from './declaration.ts'

const coordinates = /["']([\w.-]+:[\w.-]+)(?:[:@][^"'\s]*)?["']/g
const groupOf = /\bgroup\s*[:=]\s*["']([\w.-]+)["']/
const nameOf = /\bname\s*[:=]\s*["']([\w.-]+)["']/

/** `("org.slf4j", "slf4j-api"`: a group has a dot. */
const positional = /"([\w-]+\.[\w.-]+)"\s*,\s*"([\w.-]+)"/
const kotlinModule = /\bkotlin\(\s*"([\w-]+)"/

/** Gradle's scripts, in Groovy or Kotlin: strings, arguments and Kotlin's own modules. */
export const gradle: ManifestReader = function* read(text) {
  for (const { text: row, line } of linesOf(text)) {
    if (/^\s*(?:\/\/|\/?\*)/.test(row)) continue
    for (const [, name = ''] of row.matchAll(coordinates)) yield { name, line }
    const [, first, second] = positional.exec(row) ?? []
    if (first && second) yield { name: `${first}:${second}`, line }
    const module = kotlinModule.exec(row)?.[1]
    if (module) yield { name: `org.jetbrains.kotlin:kotlin-${module}`, line }
    const group = groupOf.exec(row)?.[1]
    const artifact = nameOf.exec(row)?.[1]
    if (group && artifact) yield { name: `${group}:${artifact}`, line }
  }
}

/** `"org.typelevel" %% "cats-core" % "2.9.0"`, the artifact without Scala's version */
export const sbt: ManifestReader = function* read(text) {
  for (const { text: row, line } of linesOf(text)) {
    if (/^\s*\/\//.test(row)) continue
    const pairs = row.matchAll(/"([\w.-]+)"\s*%{1,3}\s*"([\w.-]+)"/g)
    for (const [, group, name] of pairs)
      yield { name: `${group}:${name}`, line }
  }
}
