import { describe, expect, it } from '@jest/globals'
import { markdownFormat } from '../../../src/reports/formats/markdown.ts'
import { present } from '../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../support/builders.ts'
import {
  aResult,
  presentOptions,
  reported,
  tagged,
} from '../../support/results.ts'
import { polyglot } from './polyglot.ts'
import { written } from './written.ts'

describe('the Markdown file', () => {
  it('is the summary where nothing had to be cut', () => {
    const options = presentOptions({ formats: [markdownFormat] })
    expect(written(markdownFormat, polyglot)).toBe(
      present(polyglot, options).summary,
    )
  })

  it('has the rows that the summary leaves out, whatever the room', () => {
    const libraries = Array.from({ length: 80 }, (_, i) =>
      aLibrary({
        keyUuid: `k${i}`,
        version: `1.${i}`,
        outdated: true,
        licenses: [{ name: `License ${i}` }],
        vulnerabilities: [aVulnerability({ id: `CVE-${1000 + i}` })],
      }),
    )
    const result = aResult({ reported: reported(libraries) })
    const { summary = '' } = present(result, presentOptions({ room: 2_000 }))
    const text = written(markdownFormat, result, { room: 2_000 }) ?? ''
    for (let i = 0; i < 80; i++) {
      expect(text).toContain(`CVE-${1000 + i}`)
      expect(text).toContain(`\`License ${i}\``)
      expect(text.split(`\`1.${i}\``).length).toBe(4)
    }
    expect(text).not.toContain(' more')
    expect(summary.length).toBeLessThan(2_000)
  })

  it('has the rows of every other table too', () => {
    const of = <T>(make: (index: number) => T) =>
      Array.from({ length: 120 }, (_, i) => make(i))
    const result = aResult({
      tagged: { objects: [tagged({ add: of((i) => `added${i}=1`) })] },
      listed: {
        scope: 'organization-projects',
        objects: of((i) => ({ name: `web_${i}`, tags: new Map() })),
        total: 120,
      },
      libraryRead: {
        wanted: 'tool',
        sourceFiles: of((i) => ({ name: `file${i}.c` })),
      },
    })
    const text = written(markdownFormat, result) ?? ''
    for (let i = 0; i < 120; i++) {
      for (const name of [`added${i}`, `web_${i}`, `file${i}.c`]) {
        expect(text).toContain(`\`${name}\``)
      }
    }
    expect(text).not.toContain(' more')
  })

  it('has every one of many projects', () => {
    const targets = Array.from({ length: 120 }, (_, i) => ({
      name: `web_${i}`,
      outcome: 'passed' as const,
      reasons: [],
      reported: reported([aLibrary()]),
    }))
    const result = aResult({ targets })
    const text = written(markdownFormat, result) ?? ''
    expect(text.split('<summary>✅ web').length - 1).toBe(120)
    expect(text).not.toContain(' more')
    expect(present(result, presentOptions()).summary).toContain('20 more')
  })

  it('is there for every run, because every run has a summary', () => {
    expect(written(markdownFormat, aResult(), { summary: false })).toMatch(
      /^## Mend Project: sync\n/,
    )
  })
})
