import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** One import, re-export or dynamic import. */
export interface Import {
  /** `src/domain/tags/tags`, `pkg:valibot`, or `node:` */
  readonly target: string
  /** The names it takes; `*` for all of them. */
  readonly names: readonly string[]
  /** Gone after compiling. */
  readonly typeOnly: boolean
}

interface SourceFile {
  /** From the root, without its ending: `src/domain/tags/tags`. */
  readonly path: string
  /** Without comments. */
  readonly code: string
  readonly imports: readonly Import[]
  readonly exports: readonly string[]
}

/** Every TypeScript file below a folder of the repository, declaration files apart. */
export function sourceFiles(folder: string): SourceFile[] {
  return filesBelow(folder)
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => {
      const code = withoutComments(readFileSync(join(root, name), 'utf8'))
      const path = withoutEnding(name)
      return {
        path,
        code,
        imports: importsIn(code, path),
        exports: exportsIn(code),
      }
    })
}

/** Paths of all files below a folder, from the root, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(root.length + 1).replaceAll('\\', '/'))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, '')
}

const statement =
  /^\s*(?:import|export)\s+(type\s+)?([^'"()=]*?)\s*from\s+['"]([^'"]+)['"]/gm
const sideEffect = /^\s*import\s+['"]([^'"]+)['"]/gm
const dynamic =
  /(?:\{([^{}]*)\}\s*=\s*await\s+)?\bimport\(\s*['"]([^'"]+)['"]\s*\)(?:\)\.(\w+))?/g

function importsIn(code: string, from: string): Import[] {
  const found = (names: string[], to: string, typeOnly = false): Import => ({
    target: targetOf(from, to),
    names,
    typeOnly,
  })
  return [
    ...[...code.matchAll(statement)].map(([text, type, clause = '', to = '']) =>
      found(namesOf(clause), to, Boolean(type) || isTypesAlone(text)),
    ),
    ...[...code.matchAll(sideEffect)].map(([, to = '']) => found([], to)),
    ...[...code.matchAll(dynamic)].map(([, names, to = '', name]) =>
      found(name ? [name] : names ? listed(names) : ['*'], to),
    ),
  ]
}

function targetOf(from: string, to: string): string {
  if (to.startsWith('node:')) return 'node:'
  if (to.startsWith('.'))
    return withoutEnding(posix.join(posix.dirname(from), to))
  const parts = to.startsWith('@') ? 2 : 1
  return `pkg:${to.split('/').slice(0, parts).join('/')}`
}

/** `a, { type B, c as d }` → default, B, c; `* as x` → all. */
function namesOf(clause: string): string[] {
  const [, braced] = /\{([^}]*)\}/.exec(clause) ?? []
  const before = clause.replace(/\{[^}]*\}/, '').replace(/[\s,]/g, '')
  if (before.startsWith('*')) return ['*']
  return [...(before ? ['default'] : []), ...listed(braced ?? '')]
}

function listed(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.replace(/^\s*type\s/, '').trim())
    .map((name) => name.split(/[\s:]/)[0] ?? '')
    .filter(Boolean)
}

/** Whether every name in braces is marked as a type. */
function isTypesAlone(text: string): boolean {
  const [, braced] = /\{([^}]*)\}/.exec(text) ?? []
  const names = braced?.split(',').filter((name) => name.trim()) ?? []
  return names.length > 0 && names.every((name) => /^\s*type\s/.test(name))
}

const declaration =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+(\w+)/gm
const list = /^export\s+(?:type\s+)?\{([^}]*)\}/gm

function exportsIn(code: string): string[] {
  return [
    ...[...code.matchAll(declaration)].map(([, name = '']) => name),
    ...[...code.matchAll(list)].flatMap(([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim().split(/\s+/).at(-1) ?? '')
        .filter(Boolean),
    ),
    ...(/^export default\b/m.test(code) ? ['default'] : []),
  ]
}

/** A way through the edges that comes back to each node that has one: `a → b → a`. */
export function circlesIn(
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [...edges.keys()]
    .map((start) => wayBack(edges, start))
    .filter((way) => way !== undefined)
    .map((way) => way.join(' → '))
}

/** The shortest way from a node to itself. */
function wayBack(
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const next of edges.get(node) ?? []) {
      if (next === start) {
        const way = [next]
        for (let at = node; at !== start; at = cameFrom.get(at) ?? start)
          way.unshift(at)
        return [start, ...way]
      }
      if (cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  return undefined
}
