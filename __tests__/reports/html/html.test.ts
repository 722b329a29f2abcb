import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildPage } from '../../../scripts/build/page.ts'
import { openContents } from '../../../src/page/model/contents.ts'
import { headlinePhrases } from '../../../src/reports/findings/index.ts'
import type { Assets } from '../../../src/reports/html/data.ts'
import { htmlFormatOf } from '../../../src/reports/html/html.ts'
import { present } from '../../../src/reports/present.ts'
import {
  contentsOf,
  embedded,
  htmlOf,
  plainAssets,
} from '../../support/html.ts'
import {
  aResult,
  ensured,
  hostileTexts,
  presentOptions,
  productToken,
  projectToken,
  reported,
  textOf,
} from '../../support/results.ts'
import { hierarchy, libraries, scenes } from '../scenes.ts'

const full = aResult({
  ensured: ensured(),
  reported: reported(libraries, hierarchy),
})

describe('the HTML report', () => {
  it('is a file of its own with its own output', () => {
    const { files } = present(
      full,
      presentOptions({ formats: [htmlFormatOf(plainAssets)] }),
    )
    expect(files[0]).toEqual({
      output: 'html-path',
      name: 'mend-report.html',
      text: htmlOf(full),
    })
  })

  it('is the same, byte for byte, in whatever order things come', () => {
    const turned = aResult({
      ensured: ensured(),
      reported: reported([...libraries].reverse(), [...hierarchy].reverse()),
    })
    expect(htmlOf(turned)).toBe(htmlOf(full))
  })

  it.each([
    [undefined, 'web_main: Mend report'],
    [['passed'], 'Mend Project: sync of 1 project: 1 passed'],
    [
      ['failed', 'passed', 'passed'],
      'Mend Project: sync of 3 projects: 1 failed, 2 passed',
    ],
  ] as const)('of %j has the title %j', (outcomes, title) => {
    const targets = outcomes?.map((outcome) => ({
      ...full,
      ...{ name: 'web_main', outcome },
    }))
    expect(htmlOf({ ...full, targets })).toContain(`<title>${title}</title>`)
  })

  it('holds no token', () => {
    expect(htmlOf(full)).not.toContain(projectToken)
    expect(htmlOf(full)).not.toContain(productToken)
  })

  it('requests nothing outside of itself', () => {
    const own = htmlOf(full).replace(
      /<script type="application[\s\S]*?<\/script>/g,
      '',
    )
    expect(own).not.toMatch(/\b(src|href|action|srcset|poster)=/)
    expect(own).not.toMatch(/https?:/)
  })

  it('forbids everything but its own script and style', () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        htmlOf(full),
      ) ?? []
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-script'",
      "style-src 'sha256-style'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })
})

describe('hostile text in the HTML report', () => {
  const frame = htmlOf(aResult()).match(/<[a-z!/]/gi)?.length

  it.each(scenes.map(({ name, result }) => [name, result] as const))(
    'adds no tag: %s',
    (_, result) => {
      const tags = htmlOf(result).match(/<[a-z!/]/gi)
      expect(tags).toHaveLength(frame ?? 0)
    },
  )

  it.each(hostileTexts.map((text) => [text.slice(0, 60), text] as const))(
    'comes back as it was: %j',
    (_, text) => {
      const [library] = libraries
      const result = aResult({
        reasons: [text],
        reported: reported([
          { ...library!, name: text, licenses: [{ name: text }] },
        ]),
      })
      const { facts, packed } = embedded(htmlOf(result))
      const read = openContents(packed).libraries
      expect(facts.reasons).toEqual([text])
      expect(read.text('name', 0)).toBe(text)
      expect(read.licenses(0)).toEqual([{ name: text }])
    },
  )

  it('is text in the title', () => {
    const name = '</title><script>alert(1)</script>"&'
    const html = htmlOf(
      aResult({ ensured: ensured({ project: { name, status: 'existing' } }) }),
    )
    expect(html).toContain(
      '<title>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#34;&#38;: Mend report</title>',
    )
  })
})

describe('what the page reads back', () => {
  const { facts, packed } = embedded(htmlOf(full))
  const { libraries: read, graph, find } = openContents(packed)

  it("is the top of the JSON report with the summary's headline", () => {
    const { files } = present(full, presentOptions())
    const {
      libraries: _,
      hierarchy: __,
      ...top
    } = JSON.parse(textOf(files[0]!))
    const phrases = headlinePhrases(full)
    expect(facts).toEqual({ ...top, phrases })
  })

  it('is every library with all its fields', () => {
    const back = libraries.map(({ keyUuid }) => {
      const row = find(keyUuid)!
      return {
        name: read.text('name', row),
        version: read.text('version', row),
        sha1: read.text('sha1', row),
        newestVersion: read.text('newestVersion', row),
        outdated: read.outdated(row),
        licenses: read.licenses(row),
        vulnerabilities: read.vulnerabilities(row),
      }
    })
    const pick = libraries.map((library) => ({
      name: library.name,
      version: library.version,
      sha1: library.sha1,
      newestVersion: library.newestVersion,
      outdated: library.outdated,
      licenses: library.licenses,
      vulnerabilities: library.vulnerabilities,
    }))
    expect(JSON.stringify(back)).toBe(JSON.stringify(pick))
  })

  it('is the hierarchy', () => {
    const named = (rows: readonly number[]) =>
      rows.map((row) => read.text('version', row))
    expect(graph?.direct).toHaveLength(hierarchy.length)
    const semver = find(libraries[9]!.keyUuid)!
    expect(named(graph!.children(semver))).toEqual(['1.7.36', '6.3.1'])
    expect(graph!.parents(find(libraries[1]!.keyUuid)!)).toHaveLength(4)
  })

  it('is nothing when nothing was read', () => {
    expect(embedded(htmlOf(aResult())).packed).toBeNull()
  })

  it('keeps libraries apart that only the hierarchy names', () => {
    const contents = contentsOf(libraries.slice(0, 2), hierarchy)
    expect(contents.libraries.inventory).toBe(2)
    expect(contents.libraries.count).toBe(libraries.length)
  })
})

describe('the page as it is built', () => {
  let assets: Assets = plainAssets
  beforeAll(async () => {
    assets = await buildPage()
  })

  it.each(['script', 'style'] as const)('names its %s by its hash', (part) => {
    const hash = createHash('sha256').update(assets[part]).digest('base64')
    expect(htmlOf(full, assets)).toContain(`${part}-src 'sha256-${hash}'`)
  })

  it('is the same each time', async () => {
    expect(await buildPage()).toEqual(assets)
  })

  // A tenth of it are the views of vulnerabilities, a twentieth is about portfolios and cleanups.
  it('is small', () => {
    expect(assets.script.length + assets.style.length).toBeLessThan(113_000)
  })

  it('cannot be loaded before it is built', async () => {
    await expect(import('../../../src/reports/html/load.ts')).rejects.toThrow(
      'assets.js',
    )
  })
})
