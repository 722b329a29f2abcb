import { describe, expect, it } from '@jest/globals'
import { packageName } from '../../src/domain/library/identity.ts'
import type { Library } from '../../src/domain/library/library.ts'
import { bytes } from '../../src/domain/text/clean.ts'
import type { Outcome, Result } from '../../src/operations/result/result.ts'
import { present } from '../../src/reports/present.ts'
import { aLibrary, aNode, aVulnerability } from '../support/builders.ts'
import { gated } from '../support/comparisons.ts'
import { emptyReason } from '../support/empty-inventory.ts'
import {
  aResult,
  aScan,
  ensured,
  presentOptions,
  productToken,
  projectToken,
  reported,
  tag,
  tagged,
  textOf,
  waited,
} from '../support/results.ts'
import { scenes } from './scenes.ts'

function summaryOf(
  result: Result,
  options: Parameters<typeof presentOptions>[0] = {},
): string {
  return present(result, presentOptions(options)).summary ?? ''
}

describe('an outcome', () => {
  const table: readonly (readonly [Outcome, boolean, string, string])[] = [
    ['passed', false, '✅ **passed**', 'none'],
    ['failed', true, '❌ **failed**', 'error'],
    ['warned', false, '⚠️ **warned**', 'warning'],
    ['skipped', false, '⏭️ **skipped**', 'notice'],
    ['planned', false, '📝 **planned**', 'notice'],
    ['timed-out', true, '⏱️ **timed out**', 'error'],
    ['cancelled', true, '🛑 **cancelled**', 'error'],
    ['error', true, '💥 **error**', 'error'],
  ]
  for (const [outcome, failed, verdict, level] of table) {
    const result = aResult({ outcome, reasons: ['because'] })
    const shown = present(result, presentOptions())

    it(`${outcome} ${failed ? 'fails' : 'leaves green'} the step`, () => {
      expect(shown.failed).toBe(failed)
      expect(shown.outputs['result']).toBe(outcome)
    })

    it(`${outcome} is shown first, with its reason`, () => {
      const [title, , line] = (shown.summary ?? '').split('\n')
      expect(title).toBe('## Mend Project: sync')
      expect(line?.startsWith(verdict)).toBe(true)
      expect(shown.summary).toContain('- because')
    })

    it(`${outcome} says its reason once in the log`, () => {
      const messages = shown.annotations.map(({ message }) => message)
      const all = [...messages, ...shown.log].join('\n')
      expect(all.split('because')).toHaveLength(level === 'none' ? 1 : 2)
    })

    it(`${outcome} is annotated with level ${level}`, () => {
      const levels = shown.annotations.map((annotation) => annotation.level)
      expect(levels).toEqual(level === 'none' ? [] : [level])
    })
  }
})

describe('a run without an operation that there is', () => {
  const { summary, log, annotations, files } = present(
    aResult({ operation: undefined, outcome: 'error', reasons: ['why'] }),
    presentOptions(),
  )

  it('is called by the name of the action alone', () => {
    expect(summary).toMatch(/^## Mend Project\n/)
    expect(log[0]).toBe('💥 Mend Project: error')
    expect(annotations[0]?.title).toBe('Mend Project')
  })

  it('is "unknown" in the report', () => {
    const [report] = files
    expect(JSON.parse(report ? textOf(report) : '').operation).toBe('unknown')
  })
})

describe('a wait that did not end', () => {
  const shown = (state: string | undefined) => {
    const scan = aScan({ end: undefined, state, seconds: 5 })
    const found = { outcome: 'cancelled', waited: waited([scan]) } as const
    return present(aResult(found), presentOptions()).summary ?? ''
  }

  it.each([
    [
      'IN_PROGRESS',
      'scan still running after 5s',
      'The scan continues at Mend',
    ],
    [
      undefined,
      'scan state not known after 5s',
      '> A step with `operation: wait`',
    ],
  ])('was last seen as %s: %s', (state, phrase, hint) => {
    expect(shown(state)).toContain(phrase)
    expect(shown(state)).toContain(hint)
  })
})

describe('a run about several projects', () => {
  const several = (...outcomes: Outcome[]) => {
    const targets = outcomes.map((outcome, at) => ({
      ...{ name: `web_${at}`, outcome, reasons: [], ensured: ensured() },
    }))
    return present(
      aResult({ outcome: outcomes[0] ?? 'passed', targets }),
      presentOptions(),
    )
  }

  it.each<[Outcome[], string]>([
    [['passed', 'passed'], '2 projects: 2 passed'],
    [['failed', 'passed', 'passed'], '3 projects: 1 failed, 2 passed'],
    [
      ['error', 'error', 'timed-out', 'warned'],
      '4 projects: 2 errors, 1 timed out, 1 warned',
    ],
    [['error', 'skipped'], '2 projects: 1 error, 1 skipped'],
  ])('%j is headed by all of them: %s', (outcomes, words) => {
    const { summary, log } = several(...outcomes)
    expect(summary).toMatch(`## Mend Project: sync of ${words}\n`)
    expect(log).toContain(`  ${words}`)
  })
})

describe('an inventory that no condition judges', () => {
  const table: readonly (readonly [Outcome, string])[] = [
    ['passed', 'passed, no conditions set'],
    ['warned', 'warned, no conditions set'],
    ['planned', 'planned, no conditions set'],
    ['error', 'error, no conditions set'],
  ]
  it.each(table)('%s: %s', (outcome, words) => {
    const read = { outcome, reported: reported([aLibrary()]), gated: gated([]) }
    const { summary, log } = present(aResult(read), presentOptions())
    expect(summary).toContain(`**${words}** · `)
    expect(log[0]).toMatch(new RegExp(`Mend Project: sync ${words}$`))
  })

  it.each<[string, Partial<Result>]>([
    ['was judged', { gated: gated(['critical > 0'], [aLibrary()]) }],
    ['was not read', {}],
  ])('is not mentioned where an inventory %s', (_, found) => {
    const { summary, log } = present(aResult(found), presentOptions())
    expect(summary).toContain('✅ **passed**')
    expect(`${summary}${log.join()}`).not.toContain('no conditions set')
  })

  it('is no finding: outputs and sections do not count conditions', () => {
    const { summary, outputs } = present(
      aResult({ reported: reported([aLibrary()]), gated: gated([]) }),
      presentOptions(),
    )
    expect(summary).not.toContain('0 conditions')
    expect(summary).not.toContain('| Fails if |')
    expect(JSON.parse(outputs['json'] ?? '').conditions).toEqual([])
  })
})

describe('annotations', () => {
  const titles = (result: Result) =>
    present(result, presentOptions()).annotations

  it('are ten at most, the last saying how many more there are', () => {
    const reasons = Array.from({ length: 14 }, (_, i) => `reason ${i}`)
    const result = aResult({ outcome: 'failed', reasons })
    const shown = titles(result)
    const { log } = present(result, presentOptions())
    const once = [...shown.slice(0, 9).map(({ message }) => message), ...log]
    for (const reason of reasons) {
      expect(once.filter((line) => line.endsWith(reason))).toHaveLength(1)
    }
    expect(shown).toHaveLength(10)
    expect(shown[9]?.message).toBe('… and 5 more')
  })

  it('say of an error what failed, what Mend said, the cause and the fix', () => {
    const failure = {
      what: 'createProject was refused',
      said: 'no',
      why: 'Bad key.',
      fix: 'Set `user-key`.',
    }
    const result = aResult({ outcome: 'error', reasons: ['x', 'y'], failure })
    expect(titles(result)).toEqual([
      {
        level: 'error',
        title: 'Mend Project: sync',
        message:
          'createProject was refused. Mend said: no. Bad key. Set `user-key`.',
      },
    ])
  })

  it('warn of an inventory without libraries', () => {
    const { result } = scenes.find(({ name }) => name === 'empty-inventory')!
    expect(titles(result)).toEqual([
      { level: 'warning', title: 'Mend Project: sync', message: emptyReason },
    ])
  })

  it('are short enough for GitHub to keep them whole', () => {
    for (const { result } of scenes) {
      for (const { message } of titles(result)) {
        expect(message.length).toBeLessThan(4096)
        expect(message).not.toMatch(/[\r\n]/)
      }
    }
  })
})

describe('the closing lines', () => {
  it('are eight at most, and plain', () => {
    for (const { result } of scenes) {
      const { log } = present(result, presentOptions())
      expect(log.length).toBeGreaterThan(0)
      expect(log.length).toBeLessThanOrEqual(8)
      for (const line of log) expect(line).not.toMatch(/[\r\n]/)
    }
  })
})

describe('files', () => {
  const names = (options: Parameters<typeof presentOptions>[0]) =>
    present(aResult(), presentOptions(options)).files.map(
      ({ output, name }) => [output, name],
    )

  it('are the report and the summary', () => {
    expect(names({})).toEqual([
      ['report-path', 'mend-report.json'],
      ['summary-path', 'mend-summary.md'],
    ])
  })

  it('are only those that are wanted', () => {
    expect(names({ formats: [] })).toEqual([
      ['summary-path', 'mend-summary.md'],
    ])
    expect(names({ summary: false })).toEqual([
      ['report-path', 'mend-report.json'],
    ])
  })

  it('hold the summary as it is shown', () => {
    const shown = present(aResult(), presentOptions())
    expect(shown.files[1]?.text).toBe(shown.summary)
  })
})

describe('tokens', () => {
  it('stand in the two token outputs and nowhere else, even when Mend quotes them', () => {
    const quoting = `token ${projectToken} of ${productToken} is bad`
    const object = tagged(
      { add: ['a=1'] },
      { failures: [{ tag: tag('a=1'), change: 'add', message: quoting }] },
    )
    const result = aResult({
      outcome: 'error',
      reasons: [quoting],
      failure: { what: quoting, said: quoting, why: quoting, fix: quoting },
      ensured: ensured({
        project: { name: quoting, token: projectToken, status: 'existing' },
      }),
      tagged: { objects: [object] },
    })
    const { outputs, ...shown } = present(result, presentOptions())
    const {
      'project-token': project,
      'product-token': product,
      ...others
    } = outputs
    expect([project, product]).toEqual([projectToken, productToken])
    const everything = JSON.stringify([others, shown])
    expect(everything).toContain('token *** of *** is bad')
    expect(everything).not.toContain(projectToken)
    expect(everything).not.toContain(productToken)
  })
})

describe('the summary', () => {
  it('is absent when switched off', () => {
    expect(
      present(aResult(), presentOptions({ summary: false })),
    ).toHaveProperty('summary', undefined)
  })

  it('is the same, byte for byte, for the same result', () => {
    for (const { result, options } of scenes) {
      expect(summaryOf(result, options)).toBe(summaryOf(result, options))
    }
  })

  it('keeps verdict and counts when there is little room', () => {
    const { result } = scenes.find(({ name }) => name === 'sync-passed')!
    const summary = summaryOf(result, { room: 900 })
    expect(bytes(summary)).toBeLessThanOrEqual(900)
    expect(summary).toContain('✅ **passed, no conditions set**')
    expect(summary).toContain('🔴&nbsp;critical')
    expect(summary).not.toContain('CVE-2021-44228')
    expect(summary).toContain('5 vulnerabilities in 3 libraries')
  })

  it('says where the rest is when a section has to go', () => {
    const { result } = scenes.find(({ name }) => name === 'sync-passed')!
    const summary = summaryOf(result, { room: 1_600 })
    expect(summary).toContain(
      'Outdated libraries: 4 more in `mend-report.json`',
    )
  })

  it('has no section for what was not asked for', () => {
    const summary = summaryOf(aResult({ ensured: ensured() }))
    expect(summary).not.toContain('###')
    expect(summary).not.toContain('<details>')
  })

  it('names no file when none is written', () => {
    const { result } = scenes.find(({ name }) => name === 'sync-passed')!
    expect(summaryOf(result, { formats: [] })).not.toContain('mend-report')
  })

  it('says that outdated libraries are not reported, rather than 0', () => {
    const summary = summaryOf(aResult({ reported: reported([aLibrary()]) }))
    expect(summary).toContain('| Outdated | not reported by the organization |')
  })

  it('says how to resume a wait that timed out or was cancelled', () => {
    for (const outcome of ['timed-out', 'cancelled'] as const) {
      const scan = aScan({ end: undefined, state: 'IN_PROGRESS' })
      expect(summaryOf(aResult({ outcome, waited: waited([scan]) }))).toContain(
        '`operation: wait`',
      )
    }
  })

  it('warns of alerts that were not computed yet at UPDATED', () => {
    const scan = aScan({ end: 'updated', state: 'UPDATED' })
    const summary = summaryOf(
      aResult({ waited: waited([scan]), reported: reported([aLibrary()]) }),
    )
    const open = summary.slice(0, summary.indexOf('<details>'))
    expect(open).toContain('had not computed the alerts yet')
  })

  it('says what a dry run would do', () => {
    const summary = summaryOf(
      aResult({
        outcome: 'planned',
        dryRun: true,
        tagged: { objects: [tagged({ add: ['a=1'], remove: ['b=2'] })] },
      }),
    )
    expect(summary).toContain('| ➕&nbsp;would be added | `a` | `1` |')
    expect(summary).toContain('| ➖&nbsp;would be removed | `b` | `2` |')
  })

  it('of a dry run says that nothing was changed, however it ended', () => {
    for (const outcome of ['planned', 'warned', 'failed'] as const) {
      const summary = summaryOf(aResult({ outcome, dryRun: true }))
      expect(summary).toContain('** · dry run, nothing was changed')
    }
  })

  it('says why a tag failed where the reasons do not', () => {
    const failures = [
      { tag: tag('a=1'), change: 'add', message: 'HTTP 503' },
    ] as const
    const objects = [tagged({ add: ['a=1'] }, { failures })]
    const of = (reasons: string[]) =>
      summaryOf(aResult({ outcome: 'error', reasons, tagged: { objects } }))
    expect(of(['something else'])).toContain('`1`<br>HTTP 503')
    expect(of(['a=1: HTTP 503'])).not.toContain('<br>')
  })
})

describe('a hundred thousand libraries', () => {
  const count = 100_000
  /** How often a library's name was read. */
  let looks = 0
  const library = (i: number): Library => ({
    ...aLibrary({
      keyUuid: `key-${(i * 7919) % count}`,
      artifactId: `lib-${i % 5_000}`,
      version: `1.${i % 40}`,
      licenses: [{ name: `License ${i % 300}` }],
      vulnerabilities: i % 10 === 0 ? [aVulnerability()] : [],
      outdated: i % 3 === 0,
    }),
    get groupId() {
      looks++
      return 'com.example'
    },
  })

  it('are presented within the limits, and each is read only a few times', () => {
    const libraries = Array.from({ length: count }, (_, i) => library(i))
    const nodes = libraries.slice(0, 2_000).map(({ keyUuid }, i) =>
      aNode({
        keyUuid,
        dependencies: libraries
          .slice(50 * i, 50 * (i + 1))
          .map((child) => aNode({ keyUuid: child.keyUuid })),
      }),
    )
    const result = aResult({ reported: reported(libraries, nodes) })
    looks = 0
    const shown = present(result, presentOptions())
    expect(looks).toBeLessThan(count * 40)
    expect(bytes(shown.summary ?? '')).toBeLessThan(100_000)
    expect(JSON.parse(textOf(shown.files[0]!)).libraries).toHaveLength(count)
    expect(packageName(libraries[0]!)).toBe('com.example:lib-0')
  })
})
