import { describe, expect, it } from '@jest/globals'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { builtAction } from '../support/built-action.ts'

const scotland =
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'

/** A name → how a person reads it. */
const names: readonly (readonly [string, string, string])[] = [
  ['a joiner in Persian', 'نرم\u200Cافزار', 'نرم\u200Cافزار'],
  ['an emoji of two', '👩\u200D💻 team', '👩\u200D💻 team'],
  ['a flag of tags', `${scotland} team`, `${scotland} team`],
  ['a heart that is colored', 'we♥\uFE0Fweb', 'we♥\uFE0Fweb'],
  ['a soft hyphen', 'Silben\u00ADtrennung', 'Silben\u00ADtrennung'],
  ['a combining mark', 'Cafe\u0301', 'Cafe\u0301'],
  ['a bidi override', 'gpj.\u202Ecod', 'gpj.[U+202E]cod'],
  ['bidi isolates', 'a\u2066b\u2069c', 'a[U+2066]b[U+2069]c'],
  ['a mark of direction', 'a\u200Fb', 'a[U+200F]b'],
  ['a zero-width space', 'we\u200Bb', 'we[U+200B]b'],
  ['a word joiner', 'we\u2060b', 'we[U+2060]b'],
  ['a byte order mark', 'we\uFEFFb', 'we[U+FEFF]b'],
  ['tags without a flag', 'web\u{E0068}\u{E0069}x', 'web[U+E0068][U+E0069]x'],
  ['a filler', 'we\u3164b', 'we[U+3164]b'],
]

/** An action whose product, project and one library, with a vulnerability, have this name. */
async function named(name: string) {
  const action = await builtAction()
  const product = action.world.addProduct(action.organization, name)
  const contents = generatedContents(action.world.ids, 12, 1)
  action.world.addProject(product, name, { contents })
  const [library] = contents.libraries.values()
  Object.assign(library ?? {}, {
    name,
    filename: name,
    groupId: undefined,
    artifactId: undefined,
    type: 'UNKNOWN_ARTIFACT',
    version: '1.0',
    coordinates: undefined,
    vulnerabilities: [{ name: 'CVE-2026-1', severity: 'high', score: 9 }],
  })
  return action
}

/** Markdown without its escapes. */
const ofMarkdown = (text: string) => text.replace(/\\([[\]])/g, '$1')
/** Labels of diagrams without their escapes. */
const ofMermaid = (text: string) =>
  text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

describe('a name with', () => {
  it.each(names)('%s: %j reads as %j', async (_, name, shown) => {
    const action = await named(name)
    const result = await action.run('report', {
      'product-name': name,
      'project-name': name,
      'report-formats': 'json, csv, markdown, html, mermaid',
      'fail-on': 'high > 0',
    })
    expect(result.outputs['result']).toBe('failed')
    const texts = {
      log: result.log,
      summary: ofMarkdown(result.summary),
      markdown: ofMarkdown(result.file('mend-report.md')),
      csv: result.file('.csv'),
      mermaid: ofMermaid(result.file('.mmd')),
      title: /<title>.*<\/title>/.exec(result.file('.html'))?.[0] ?? '',
      reasons: result.outputs['reasons'] ?? '',
    }
    for (const [place, text] of Object.entries(texts)) {
      expect([place, text]).toEqual([place, expect.stringContaining(shown)])
      if (name !== shown) expect(text).not.toContain(name)
    }
    // Names for machines are exact.
    expect(result.outputs).toMatchObject({
      'product-name': name,
      'project-name': name,
    })
    const { project, product, libraries } = result.report()
    expect([product.name, project.name]).toEqual([name, name])
    expect(libraries.map((row: { name: string }) => row.name)).toContain(name)
  })
})

describe('the exact name', () => {
  it.each(names)(
    'with %s is created, and found by the next step',
    async (_, name) => {
      const action = await builtAction()
      const first = await action.run('ensure', {
        'product-name': name,
        'project-name': name,
      })
      const second = await action.run('ensure', {
        'product-name': first.outputs['product-name'] ?? '',
        'project-name': first.outputs['project-name'] ?? '',
      })
      expect(second.outputs).toMatchObject({
        'product-created': 'false',
        'project-created': 'false',
      })
      expect(action.firstProject().name).toBe(name)
      expect(action.world.projects.size).toBe(1)
    },
  )
})
