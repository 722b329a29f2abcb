import { inventoryFigures } from '../../src/domain/inventory/figures.ts'
import { hierarchyFigures } from '../../src/domain/inventory/hierarchy-figures.ts'
import type {
  Inventory,
  Library,
  LibraryNode,
} from '../../src/domain/library/library.ts'
import type { Tag } from '../../src/domain/tags/tags.ts'
import { contentUuid } from '../../src/github/content-uuid.ts'
import type { Ensured } from '../../src/operations/result/ensured.ts'
import type { Reported } from '../../src/operations/result/reported.ts'
import type { Result } from '../../src/operations/result/result.ts'
import type { TaggedObject } from '../../src/operations/result/tagged.ts'
import type { ScanWaited, Waited } from '../../src/operations/result/waited.ts'
import { jsonFormat } from '../../src/reports/json/report.ts'
import type { PresentOptions } from '../../src/reports/present.ts'
import type { ReportFile } from '../../src/reports/presentation.ts'

export const productToken = 'a'.repeat(63).concat('1')
export const projectToken = 'b'.repeat(63).concat('2')

/** A run that passed, without findings. */
export function aResult(overrides: Partial<Result> = {}): Result {
  return {
    operation: 'sync',
    outcome: 'passed',
    reasons: [],
    dryRun: false,
    ...overrides,
  }
}

/** A product and a project that existed before. */
export function ensured(overrides: Partial<Ensured> = {}): Ensured {
  return {
    product: { name: 'Platform', token: productToken, status: 'existing' },
    project: { name: 'web_main', token: projectToken, status: 'existing' },
    ...overrides,
  }
}

/** `branch=main` → {key: 'branch', value: 'main'} */
export function tag(pair: string): Tag {
  const [key = '', ...rest] = pair.split('=')
  return { key, value: rest.join('=') }
}

/** The lists have `key=value` pairs. */
export function tagged(
  plan: {
    readonly add?: readonly string[]
    readonly remove?: readonly string[]
    readonly keep?: readonly string[]
  } = {},
  overrides: Partial<TaggedObject> = {},
): TaggedObject {
  return {
    scope: 'project',
    name: 'web_main',
    plan: {
      add: (plan.add ?? []).map(tag),
      remove: (plan.remove ?? []).map(tag),
      keep: (plan.keep ?? []).map(tag),
    },
    failures: [],
    spared: [],
    ...overrides,
  }
}

/** A scan that finished after a minute and a half. */
export function aScan(overrides: Partial<ScanWaited> = {}): ScanWaited {
  return {
    end: 'finished',
    state: 'FINISHED',
    changes: [
      { state: 'UNKNOWN', atSeconds: 0 },
      { state: 'IN_PROGRESS', atSeconds: 2 },
      { state: 'UPDATED', atSeconds: 71 },
      { state: 'FINISHED', atSeconds: 92 },
    ],
    polls: 14,
    seconds: 92,
    followed: false,
    ...overrides,
  }
}

export function waited(
  scans: readonly ScanWaited[] = [aScan()],
  overrides: Partial<Waited> = {},
): Waited {
  return {
    source: 'input',
    scans,
    seconds: Math.max(0, ...scans.map(({ seconds }) => seconds)),
    polls: scans.reduce((sum, { polls }) => sum + polls, 0),
    ...overrides,
  }
}

/** Libraries and hierarchy with their figures. */
export function reported(
  libraries?: readonly Library[],
  hierarchy?: readonly LibraryNode[],
  facts: Partial<Inventory> = {},
): Reported {
  const inventory = libraries && {
    productName: 'Platform',
    projectName: 'web_main',
    lastUpdated: '2026-11-20T10:01:32Z',
    libraries,
    ...facts,
  }
  return {
    inventory,
    inventoryFigures: inventory && inventoryFigures(inventory),
    hierarchy,
    hierarchyFigures: hierarchy && hierarchyFigures(hierarchy),
  }
}

export function presentOptions(
  overrides: Partial<PresentOptions> = {},
): PresentOptions {
  return {
    room: 1_000_000,
    summary: true,
    formats: [jsonFormat],
    generatedAt: new Date('2026-11-20T10:02:00Z'),
    version: '1.2.3',
    uuid: contentUuid,
    manifests: [],
    readManifest: () => undefined,
    links: { runUrl: 'https://github.com/acme/web/actions/runs/4711' },
    ...overrides,
  }
}

/** The whole of a file. */
export function textOf({ text }: ReportFile): string {
  return typeof text === 'string' ? text : [...text].join('')
}

/** Texts that try to escape from whatever shows them. */
export const hostileTexts: readonly string[] = [
  'a|b||c\\|d\\\\|e|',
  '`one` ``two`` ```three',
  '` lone',
  '\\',
  'line\nbreak\r\n\r\n# heading\u2028x\u0085y',
  '</details><script>alert(1)</script><!-- swallow',
  '<details><summary>',
  '--> ]]> <![CDATA[ <?php',
  '<!-- swallow',
  '<?php',
  '@octocat and @acme/team',
  'closes #1, acme/web#2, GH-3',
  '::set-output name=result::passed',
  'x ##[add-mask]e',
  '[text](javascript:alert(1)) ![image](https://evil.example/p.png)',
  '<https://evil.example> https://evil.example www.evil.example a@evil.example',
  '[ref]: https://evil.example',
  '[^1] [^1]: note',
  '**bold** __bold__ ~~gone~~ *i* _i_ :tada: $x^2$ &amp; &lt;b&gt;',
  '> [!CAUTION]\n> forged',
  '1. one',
  '- item',
  '+ item',
  '===',
  '---',
  '\u202Eesrever\u202C \u2066x\u2069 zero\u200Bwidth \uFEFF',
  'lone \uD83D surrogate \uDE00',
  '\uD83D\uDE00'.repeat(300),
  '__proto__',
  'constructor',
  '',
  ' ',
  '\u200B',
  'z'.repeat(100_000),
  '`|'.repeat(5_000),
  '$'.concat('{{ secrets.X }} \'$(id)\' "q" {{x}}'),
  '=cmd|calc!A1',
]
