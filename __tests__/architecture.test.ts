import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from '@jest/globals'

/**
 * Who may import whom. A pattern ending in `/` is a folder, otherwise a file
 * without its ending; `pkg:` is a package, `node:` a built-in module.
 */
const rules: Record<
  string,
  { may: string[]; mayIn?: Record<string, string[]> }
> = {
  domain: { may: ['domain/', 'pkg:packageurl-js', 'pkg:spdx-license-ids'] },
  mend: {
    may: ['mend/', 'domain/', 'ports', 'pkg:valibot'],
    mayIn: {
      'mend/http': ['pkg:undici', 'node:'],
      'mend/http-line': ['pkg:undici', 'node:'],
      'mend/content': ['node:'],
    },
  },
  operations: {
    may: [
      'operations/',
      'domain/',
      'ports',
      'mend/client',
      'mend/errors',
      'mend/server-url',
      'pkg:valibot',
    ],
  },
  reports: {
    may: ['reports/', 'domain/', 'operations/result'],
    mayIn: {
      'reports/html/index': ['page/data'],
      'reports/html/pack': ['page/data'],
      'reports/html/load': ['page/assets.js'],
      'reports/formats/csv': ['pkg:csv-stringify'],
      'reports/formats/cyclonedx': ['pkg:@cyclonedx/cyclonedx-library'],
      'reports/formats/cyclonedx-parts': ['pkg:@cyclonedx/cyclonedx-library'],
      'reports/formats/sarif': ['pkg:sarif'],
      'reports/formats/sarif-rule': ['pkg:sarif'],
    },
  },
  // Runs in the reader's browser: nothing that needs a runner or Node.
  page: {
    may: [
      'page/',
      'domain/',
      'reports/json',
      'reports/markdown',
      'reports/outcome',
      'reports/text',
      'reports/words',
      'pkg:preact',
    ],
  },
  github: {
    may: ['github/', 'domain/', 'ports', 'reports/presentation', 'node:'],
    mayIn: {
      'github/toolkit': ['pkg:@actions/core'],
      'github/api/octokit': ['pkg:@actions/github'],
    },
  },
  simulator: {
    may: [
      'simulator/',
      'domain/',
      'mend/catalogue/',
      'mend/transport',
      'mend/error-codes',
      'pkg:valibot',
    ],
    mayIn: { 'simulator/serve': ['node:'] },
  },
  ports: { may: ['domain/'] },
  version: { may: [] },
  edge: {
    may: ['domain/', 'mend/transport', 'operations/inputs', 'ports'],
  },
  operate: {
    may: [
      'domain/',
      'mend/client',
      'operations/',
      'github/failed',
      'edge',
      'version',
    ],
  },
  run: {
    may: [
      'operations/',
      'reports/',
      'github/failed',
      'edge',
      'operate',
      'version',
    ],
  },
  index: { may: ['main', 'node:'] },
  main: {
    may: [
      'domain/',
      'mend/',
      'operations/',
      'reports/',
      'github/',
      'node:',
      'edge',
      'ports',
      'run',
      'version',
    ],
  },
}

const src = join(import.meta.dirname, '../src')

function sources(): { file: string; imports: string[]; text: string }[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => {
      const text = readFileSync(join(src, name), 'utf8')
      const file = name.replace(/\.tsx?$/, '').replaceAll('\\', '/')
      return {
        file,
        text,
        imports: importsOf(text).map((to) => target(name, to)),
      }
    })
}

/** Static, re-exporting and dynamic imports. */
function importsOf(text: string): string[] {
  const shape =
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(shape)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
}

function target(from: string, to: string): string {
  if (to.startsWith('node:')) return 'node:'
  if (!to.startsWith('.')) {
    return `pkg:${to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/')}`
  }
  const path = normalize(join(dirname(from), to)).replaceAll('\\', '/')
  return path.replace(/\.tsx?$/, '')
}

function allowed(file: string, to: string): boolean {
  const rule = rules[file.split('/')[0] ?? '']
  if (!rule) return false
  return [...rule.may, ...(rule.mayIn?.[file] ?? [])].some((pattern) =>
    pattern.endsWith('/') ? to.startsWith(pattern) : to === pattern,
  )
}

describe('the house', () => {
  const all = sources()

  it('is read whole', () => {
    expect(all.length).toBeGreaterThan(40)
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(100)
  })

  it.each(all.map(({ file, imports }) => [file, imports] as const))(
    '%s imports only what its folder may',
    (file, imports) => {
      expect(imports.filter((to) => !allowed(file, to))).toEqual([])
    },
  )

  it('has no module that imports itself by a circle', () => {
    const graph = new Map(all.map(({ file, imports }) => [file, imports]))
    const circles = [...graph.keys()].filter((file) => reaches(graph, file))
    expect(circles).toEqual([])
  })

  it.each([
    ['process', /\bprocess\./],
    ['Date.now', /\bDate\.now\b|new Date\(\)/],
    ['timers', /\bset(Timeout|Interval|Immediate)\(/],
    ['Math.random', /\bMath\.random\b/],
    ['console', /\bconsole\./],
  ])('asks for %s only at the edge', (_, forbidden) => {
    const edge = /^(index|main|github\/|mend\/http|simulator\/serve|page\/main)/
    const inside = all.filter(
      ({ file, text }) => !edge.test(file) && forbidden.test(code(text)),
    )
    expect(inside.map(({ file }) => file)).toEqual([])
  })

  it('is entered through index alone', () => {
    const importers = all.filter(({ imports }) => imports.includes('main'))
    expect(importers.map(({ file }) => file)).toEqual(['index'])
  })

  it('has a test beside each source of a family, at the same place', () => {
    const tests = new Set(
      readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => name.replace(/\.test\.ts$/, '')),
    )
    const families = ['domain', 'operations', 'github']
    const bare = all
      .map(({ file }) => file)
      .filter((file) => families.includes(file.split('/')[0] ?? ''))
      .filter((file) => !tests.has(file) && !withoutTest.has(file))
    expect(bare).toEqual([])
  })
})

/** Types and tables, and parts of an operation that its own test goes through. */
const withoutTest = new Set<string>([
  'domain/counters', // domain/gate
  'domain/offenders', // domain/gate
  'operations/index',
  'operations/operation',
  'operations/result',
  'domain/java-regex-class', // domain/java-regex
  'domain/java-regex-escape', // domain/java-regex
  'domain/java-regex-group', // domain/java-regex
  'domain/java-regex-reading', // domain/java-regex
  'operations/delete-product', // operations/delete
  'operations/delete-project', // operations/delete
  'operations/doomed', // operations/delete
  'operations/locate', // operations/ensure
  'operations/find', // operations/list-tags
  'operations/attempt', // operations/check
  'operations/check-answers',
  'operations/check-connection',
  'operations/check-credentials',
  'operations/check-names',
  'operations/check-objects',
  'operations/check-refused',
  'operations/check-target',
  'operations/watch', // operations/wait
])

/** The text without comments, whose words are no calls. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

function reaches(graph: Map<string, string[]>, start: string): boolean {
  const seen = new Set<string>()
  const stack = [...(graph.get(start) ?? [])]
  for (let file = stack.pop(); file; file = stack.pop()) {
    if (file === start) return true
    if (seen.has(file)) continue
    seen.add(file)
    stack.push(...(graph.get(file) ?? []))
  }
  return false
}
