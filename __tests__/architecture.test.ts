import { dirname } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  circlesIn,
  filesBelow,
  type Import,
  sourceFiles,
} from './support/source-files.ts'

/**
 * What a file may import besides files of its own folder. A pattern that ends in
 * `/` or `:` is a prefix, any other is one file or package. After `type:` only
 * types may be imported.
 */
interface Rule {
  readonly may: string
  /** What only one file or folder may import. */
  readonly mayIn?: Readonly<Record<string, string>>
}

const rules: Readonly<Record<string, Rule>> = {
  domain: {
    may: 'pkg:packageurl-js pkg:spdx-license-ids',
    // Packages that compare versions as their ecosystem does.
    mayIn: {
      'domain/inventory/version-rules/semantic': 'pkg:semver',
      'domain/inventory/version-rules/python': 'pkg:@renovatebot/pep440',
      'domain/inventory/version-rules/ruby': 'pkg:@renovatebot/ruby-semver',
    },
  },
  http: { may: 'domain/failure ports pkg:undici node:' },
  mend: { may: 'domain/ http/transport ports pkg:valibot' },
  'report-schema': { may: 'domain/ pkg:valibot' },
  operations: {
    may: 'domain/ mend/client mend/errors/ mend/server-url ports report-schema/ pkg:valibot',
    mayIn: {
      'operations/inputs/policy/yaml-text': 'pkg:yaml',
      'operations/execute/context': 'version',
    },
  },
  reports: {
    may: 'domain/ type:operations/result/ report-schema/',
    mayIn: {
      'reports/html/load': 'page/assets.js',
      'reports/formats/csv-cells': 'pkg:csv-stringify',
      'reports/formats/cyclonedx/': 'pkg:@cyclonedx/cyclonedx-library',
      'reports/formats/sarif/': 'type:pkg:sarif',
    },
  },
  // Runs in the reader's browser, without Node or a runner.
  page: {
    may: 'domain/ type:report-schema/ reports/html/data reports/text/ pkg:preact',
  },
  github: {
    may: 'domain/ ports type:reports/presentation node:',
    mayIn: {
      'github/toolkit': 'pkg:@actions/core',
      'github/api/octokit': 'pkg:@actions/github',
    },
  },
  simulator: {
    may: 'domain/ http/transport mend/catalogue/ mend/errors/codes',
    mayIn: { 'simulator/server/': 'node:' },
  },
  ports: { may: 'domain/' },
  version: { may: '' },
  host: {
    may: 'type:operations/execute/surroundings ports type:reports/presentation',
  },
  run: { may: 'domain/ host operations/ reports/ version' },
  index: { may: 'main node:' },
  'connect-github': {
    may: 'github/ host http/client operations/inputs/github-settings ports',
  },
  main: {
    may: 'connect-github domain/ github/ host http/ mend/ operations/ ports reports/ run version node:',
  },
}

/** Paths without the leading `src/`. */
const sources = sourceFiles('src').map(({ path, imports, ...rest }) => ({
  ...rest,
  path: withoutSrc(path),
  imports: imports.map((one) => ({ ...one, target: withoutSrc(one.target) })),
}))

function withoutSrc(path: string): string {
  return path.replace(/^src\//, '')
}

function matches(path: string, pattern: string): boolean {
  return /[/:]$/.test(pattern) ? path.startsWith(pattern) : path === pattern
}

function isAmong(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => matches(path, pattern))
}

function isAllowed(from: string, { target, typeOnly }: Import): boolean {
  const [room = ''] = from.split('/')
  const { may = '', mayIn = {} } = rules[room] ?? {}
  const narrow = Object.entries(mayIn)
    .filter(([place]) => matches(from, place))
    .map(([, patterns]) => patterns)
  const patterns = [`${room}/`, may, ...narrow].join(' ').split(' ')
  return patterns.some((pattern) => {
    const name = pattern.replace(/^type:/, '')
    return matches(target, name) && (typeOnly || name === pattern)
  })
}

describe('the imports of src', () => {
  it('are all read', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(
      1_000,
    )
  })

  it.each(sources.map(({ path, imports }) => [path, imports] as const))(
    '%s imports only what its folder may',
    (path, imports) => {
      const forbidden = imports.filter((one) => !isAllowed(path, one))
      expect(forbidden.map(({ target }) => target)).toEqual([])
    },
  )

  it('form no circle of modules', () => {
    const edges = sources.map(
      ({ path, imports }) =>
        [path, new Set(imports.map(({ target }) => target))] as const,
    )
    expect(circlesIn(new Map(edges))).toEqual([])
  })

  it('form no circle of the files and folders in any one folder', () => {
    const levels = Map.groupBy(neighborImports(), ({ folder }) => folder)
    const circles = [...levels].flatMap(([folder, imports]) => {
      const edges = Map.groupBy(imports, ({ from }) => from)
      const units = [...edges].map(
        ([from, those]) => [from, new Set(those.map(({ to }) => to))] as const,
      )
      return circlesIn(new Map(units)).map((way) => `${folder}: ${way}`)
    })
    expect(circles).toEqual([])
  })

  it('reach main from index alone', () => {
    const importers = sources.filter(({ imports }) =>
      imports.some(({ target }) => target === 'main'),
    )
    expect(importers.map(({ path }) => path)).toEqual(['index'])
  })

  it('use every export of src, types included', () => {
    const everything = ['src', 'scripts', '__tests__'].flatMap(sourceFiles)
    const used = new Set(
      everything.flatMap(({ imports }) =>
        imports.flatMap(({ target, names }) =>
          names.map((name) => `${withoutSrc(target)}: ${name}`),
        ),
      ),
    )
    const unused = sources.flatMap(({ path, exports }) =>
      used.has(`${path}: *`)
        ? []
        : exports
            .map((name) => `${path}: ${name}`)
            .filter((name) => !used.has(name)),
    )
    expect(unused).toEqual([])
  })
})

/**
 * Every import as one between two neighbors: the files or folders, directly in
 * the folder that the two ends share, that hold them. The page's built assets
 * are made from the page and do not count.
 */
function neighborImports() {
  const paths = new Set(sources.map(({ path }) => path))
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => paths.has(target) && target !== path)
      .map(({ target }) => {
        const [from, to] = [path.split('/'), target.split('/')]
        const shared = from.findIndex((part, i) => part !== to[i])
        const unit = (parts: string[]) =>
          `${parts[shared]}${parts.length > shared + 1 ? '/' : ''}`
        return {
          folder: ['src', ...from.slice(0, shared)].join('/'),
          from: unit(from),
          to: unit(to),
        }
      }),
  )
}

describe('the code of src', () => {
  it.each([
    ['process', /\bprocess\./],
    ['the date', /\bDate\.now\b|new Date\(\)/],
    ['timers', /\bset(Timeout|Interval|Immediate)\(/],
    ['chance', /\bMath\.random\b/],
    ['the console', /\bconsole\./],
  ])('uses %s only where it meets the outside', (_, forbidden) => {
    const outside =
      /^(index|main|page\/main)$|^(github|http|simulator\/server)\//
    const inside = sources.filter(
      ({ path, code }) => !outside.test(path) && forbidden.test(code),
    )
    expect(inside.map(({ path }) => path)).toEqual([])
  })
})

describe('the folders of src and scripts', () => {
  it('hold at most 15 files each', () => {
    const files = ['src', 'scripts'].flatMap(filesBelow)
    const folders = Map.groupBy(files, (path) => dirname(path))
    const full = [...folders].filter(([, inside]) => inside.length > 15)
    expect(full.map(([folder]) => folder)).toEqual([])
  })
})

/** Stories and what serves them: they mirror nothing. */
const storyFolders =
  /^(chaos|docs|fixtures|golden|reliability|scenarios|support)\//

/** Tests of a rule that holds across many files. */
const acrossFiles = [
  'architecture',
  'contract',
  'domain/library/every-ecosystem',
  'domain/redacted',
  'readme',
  'mend/catalogue/deviating-hierarchy',
  'mend/catalogue/deviating-inventory',
  'mend/catalogue/deviations',
  'mend/catalogue/documented',
  'mend/facts',
  'page/browser',
  'reports/formats/golden',
  'reports/formats/many',
  'reports/golden',
  'reports/operations',
  'simulator/determinism',
  'simulator/documentation',
]

const tests = filesBelow('__tests__')
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) =>
    path.replace(/^__tests__\/|(\.(properties|editor))?\.test\.ts$/g, ''),
  )
/** What has a test of its own: `domain/tags/tags`, `scripts/runner`. */
const tested = tests.filter(
  (path) => !storyFolders.test(path) && !acrossFiles.includes(path),
)

describe('the tests', () => {
  it('stand at the same place as what they test', () => {
    const scripts = sourceFiles('scripts').map(({ path }) => path)
    const places = new Set([...sources.map(({ path }) => path), ...scripts])
    expect(tested.filter((path) => !places.has(path))).toEqual([])
  })

  it('stand beside every source of domain, operations and github', () => {
    const families = sources
      .filter(({ path }) => /^(domain|operations|github)\//.test(path))
      // Types are tested by the compiler.
      .filter(({ code }) => /^export (async|class|const|function)/m.test(code))
      .map(({ path }) => path)
    const untested = families.filter((path) => !tested.includes(path))
    const parts = Object.keys(testedBy)
    expect(untested.filter((path) => !isAmong(parts, path))).toEqual([])
    // An entry that is no longer needed goes.
    const needed = (part: string) =>
      untested.some((path) => matches(path, part))
    expect(parts.filter((part) => !needed(part))).toEqual([])
    expect(tests).toEqual(
      expect.arrayContaining([...new Set(Object.values(testedBy))]),
    )
  })
})

/** Tables and parts, each with the test that goes through it. */
const testedBy: Readonly<Record<string, string>> = {
  'domain/library/library': 'domain/inventory/figures',
  'domain/operations': 'contract',
  'domain/gate/license-measures': 'domain/gate/measures',
  'domain/gate/library-labels': 'domain/gate/measures',
  'domain/gate/measure-traits': 'domain/gate/condition',
  'domain/gate/name-patterns': 'domain/gate/gate',
  'domain/gate/not-judged': 'domain/gate/gate',
  'domain/gate/pattern-matches': 'domain/gate/gate',
  'domain/gate/vulnerability-measures': 'domain/gate/measures',
  'domain/gate/waivers/waiver': 'domain/gate/waivers/waived-findings',
  'domain/inventory/flat-tree': 'domain/inventory/dependency-paths',
  'domain/inventory/hierarchy-figures': 'domain/inventory/figures',
  'domain/inventory/vulnerable-libraries': 'domain/inventory/figures',
  'domain/inventory/version-rules/': 'domain/inventory/version-rules/rules',
  'domain/library/file-name': 'domain/library/every-ecosystem',
  'domain/library/identity-parts': 'domain/library/every-ecosystem',
  'domain/library/package-fields': 'domain/library/every-ecosystem',
  'domain/library/spelling': 'domain/library/every-ecosystem',
  'domain/library/system-packages': 'domain/library/every-ecosystem',
  'domain/manifest/': 'domain/manifest/declared-lines',
  'domain/portfolio/arrange': 'domain/portfolio/builder',
  'domain/portfolio/figures': 'domain/portfolio/builder',
  'domain/portfolio/library-table': 'domain/portfolio/builder',
  'domain/portfolio/project-id': 'domain/portfolio/builder',
  'domain/scan/json-fields': 'domain/scan/policy-rejections',
  'domain/scan/tokenless-files': 'domain/scan/scan-file',
  'domain/scan/unescaped-json': 'domain/scan/policy-rejections',
  'domain/selection/cleanup': 'operations/cleanup/cleanup',
  'domain/text/compare': 'domain/inventory/figures',
  'github/api/snapshot-notice': 'github/api/snapshot',
  'github/api/snapshot-writer': 'github/api/snapshot',
  'operations/check/': 'operations/check/check',
  'operations/delete/': 'operations/delete/delete',
  'operations/execute/': 'operations/execute/execute',
  'operations/index': 'contract',
  'operations/inputs/policy/policy-content':
    'operations/inputs/policy/read-policy',
  'operations/inputs/policy/policy-schema': 'scripts/policy-schema',
  'operations/inputs/policy/problem': 'operations/inputs/policy/read-policy',
  'operations/inputs/policy/yaml-text': 'operations/inputs/policy/read-policy',
  'operations/inputs/scan-file-words': 'operations/inputs/files',
  'operations/inputs/schema': 'operations/inputs/validate',
  'operations/portfolio/judge-run': 'operations/portfolio/portfolio',
  'operations/portfolio/read-projects': 'operations/portfolio/portfolio',
  'operations/portfolio/run-of': 'operations/portfolio/portfolio',
  'operations/cleanup/': 'operations/cleanup/cleanup',
  'operations/list-tags/': 'operations/list-tags/list-tags',
  'operations/result/listed': 'operations/list-tags/list-tags',
  'operations/selection/by-age': 'operations/selection/select-projects',
  'operations/selection/candidates': 'operations/selection/select-projects',
  'operations/selection/locate': 'operations/cleanup/cleanup',
  'operations/selection/last-scans': 'operations/selection/select-projects',
  'operations/wait/outlived': 'operations/wait/wait',
  'operations/wait/poll-scan': 'operations/wait/wait',
}
