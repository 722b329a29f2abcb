import { describe, expect, it } from '@jest/globals'
import { lexer, type Token } from 'marked'
import type {
  Outcome,
  Result,
} from '../../../../src/operations/result/result.ts'
import {
  failureComment,
  pullRequestComment,
} from '../../../../src/reports/github/comment/comment.ts'
import { present } from '../../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { compared, gated } from '../../../support/comparisons.ts'
import { expectGolden } from '../../../support/golden.ts'
import { injectedMarkup } from '../../../support/injected-markup.ts'
import {
  aResult,
  ensured,
  hostileTexts,
  presentOptions,
  projectToken,
  reported,
} from '../../../support/results.ts'
import type { Scene } from '../../scene.ts'
import { scenes } from '../../scenes.ts'

function commentOn(result: Result, options: Scene['options'] = {}) {
  const given = presentOptions({ ...options, comment: true })
  return present(result, given).comment
}

const bodyOf = ({ result, options }: Omit<Scene, 'name'>) =>
  commentOn(result, options)?.body ?? ''

const sceneOf = (name: string) => scenes.find((scene) => scene.name === name)!
const shown = scenes.filter((scene) => bodyOf(scene) !== '')

/** What GitHub makes of single line feeds in a comment, alerts apart. */
function lineBreaks(body: string): Token[] {
  const found: Token[] = []
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'br') found.push(token)
      if ('tokens' in token && token.tokens) walk(token.tokens)
      if (token.type === 'list') walk(token['items'] as Token[])
    }
  }
  walk(lexer(body.replace(/^> \[!\w+\]$/gm, '>'), { breaks: true }))
  return found
}

/** Text in which GitHub would see a reference to another repository. */
const references =
  /\]\(https?:\/\/(www\.)?github\.com\/(?!advisories\/|acme\/web\/actions\/runs\/)/

function all(name: string, results: readonly Result[]): Scene {
  const targets = results.map(({ operation: _, dryRun: __, ...one }, at) => ({
    ...one,
    name: `${name}_${at}`,
  }))
  return { name, result: aResult({ outcome: 'failed', targets }) }
}

const several = all(
  'several',
  ['compared', 'policy', 'error-5001'].map((name) => sceneOf(name).result),
)

describe('the comment', () => {
  it.each([
    'sync-passed',
    'compared',
    'policy',
    'error-5001',
    'input-errors',
    'hostile-names',
    'hostile-policy',
  ])('of %s is as expected', (name) => {
    expectGolden(`${name}.comment.md`, `${bodyOf(sceneOf(name))}\n`)
  })

  it('of several projects is as expected', () => {
    expectGolden('several.comment.md', `${bodyOf(several)}\n`)
  })

  it.each([...shown, several].map((scene) => [scene.name, scene] as const))(
    'of %s has no markup but ours and refers to no other repository',
    (_, scene) => {
      const body = bodyOf(scene)
      expect(injectedMarkup(body)).toEqual([])
      expect(lineBreaks(body)).toEqual([])
      expect(body).not.toMatch(references)
      expect(body.length).toBeLessThan(64_501)
    },
  )

  it.each<[Outcome, boolean | undefined]>([
    ['passed', false],
    ['warned', true],
    ['failed', true],
    ['timed-out', true],
    ['error', true],
    ['cancelled', undefined],
    ['skipped', undefined],
    ['planned', undefined],
  ])('after %s: bad news are %s', (outcome, isBad) => {
    expect(commentOn(aResult({ outcome }))?.isBad).toBe(isBad)
  })

  it('is none after a dry run, or where none is wanted', () => {
    const failed = aResult({ outcome: 'failed' })
    expect(commentOn({ ...failed, dryRun: true })).toBeUndefined()
    expect(present(failed, presentOptions()).comment).toBeUndefined()
  })

  const before = [aLibrary({ keyUuid: 'a', version: '1' })]
  const after = [aLibrary({ keyUuid: 'b', version: '2' })]
  it.each([
    ['nothing', {}, false],
    ['the same', { compared: compared(before, before) }, false],
    ['another', { compared: compared(before, after) }, true],
    [
      'another in one of several',
      {
        targets: [
          { ...aResult(), name: 'x', compared: compared(before, after) },
        ],
      },
      true,
    ],
  ])('compared with %s: changed is %s', (_, found, isChanged) => {
    expect(commentOn(aResult(found))?.isChanged).toBe(isChanged)
  })

  it('holds no secret and no token', () => {
    const secret = 'user-key-0123456789'
    const reasons = [`${secret} ${projectToken}`]
    const result = aResult({ outcome: 'failed', ensured: ensured(), reasons })
    const body = commentOn(result, { secrets: [secret] })?.body
    expect(body).toContain('\\*\\*\\* \\*\\*\\*')
    expect(body).not.toContain(secret)
    expect(body).not.toContain(projectToken)
  })

  const texts = [
    ...hostileTexts,
    'acme/other#12 acme/other@0123456789abcdef0123456789abcdef01234567',
    'GH-7 gh-7 #7 @octocat @acme/team https://github.com/a/b/issues/1',
  ]

  it.each(texts)('is harmless with %j in each of its places', (text) => {
    const library = aLibrary({
      ...{ groupId: text, artifactId: text, version: text },
      licenses: [{ name: text }],
      vulnerabilities: [aVulnerability({ id: text, url: text, fix: text })],
    })
    const found = {
      reported: reported([library]),
      compared: compared([], [library]),
      gated: gated(['vulnerable-libraries > 0'], [library]),
    }
    const failed = { outcome: 'failed', reasons: [text], ...found } as const
    const targets = [{ name: text, ...failed }]
    const body = bodyOf({ result: aResult(failed) })
    for (const shown of [body, bodyOf({ result: aResult({ targets }) })]) {
      expect(injectedMarkup(shown)).toEqual([])
      expect(lineBreaks(shown)).toEqual([])
      expect(shown).not.toMatch(references)
      expect(shown).not.toMatch(/[\p{Cc}\u202e](?<!\n)/u)
    }
  })

  it('mentions nobody and refers to nothing, whatever a run is told', () => {
    const vulnerabilities = texts.map((id) =>
      aVulnerability({ id, url: 'https://github.com/a/b/issues/1' }),
    )
    const result = aResult({
      outcome: 'failed',
      reasons: texts,
      reported: reported(
        texts.map((text, at) =>
          aLibrary({
            ...{ keyUuid: `k${at}`, artifactId: text, version: text },
            vulnerabilities,
          }),
        ),
      ),
    })
    const body = bodyOf({ result })
    expect(injectedMarkup(body)).toEqual([])
    expect(body).not.toMatch(references)
    expect(body).toContain('](https://redirect.github.com/a/b/issues/1)')
  })
})

describe('the size of the comment', () => {
  const long = (at: number) => `${at} ${'@'.repeat(400)}`
  const libraries = Array.from({ length: 2_000 }, (_, at) =>
    aLibrary({
      ...{ keyUuid: `k${at}`, groupId: long(at), artifactId: long(at) },
      vulnerabilities: [1, 2, 3, 4].map((n) =>
        aVulnerability({ id: `${n} ${long(at)}`, severity: 'critical' }),
      ),
    }),
  )
  const conditions = Array.from({ length: 60 }, (_, at) => `high > ${at}`)
  const result = (reasons: number) =>
    aResult({
      outcome: 'failed',
      reasons: Array.from({ length: reasons }, (_, at) => long(at)),
      reported: reported(libraries),
      compared: compared([], libraries),
      gated: gated(['critical > 0', ...conditions], libraries),
    })

  it.each([0, 3, 200])(
    'is within the limit, with whole tables, with %i reasons',
    (reasons) => {
      const body = bodyOf({ result: result(reasons) })
      expect(body.length).toBeLessThan(64_501)
      expect(injectedMarkup(body)).toEqual([])
      expect(body).toContain('**failed**')
    },
  )

  it('keeps what matters, and says where the rest is', () => {
    const body = bodyOf({ result: result(3) })
    expect(body).toContain('`critical > 0`')
    expect(body).toContain('### What changed')
    expect(body).toContain('This workflow run')
    expect(body).toMatch(/1,9\d\d more in `mend-report\.json`/)
  })
})

describe('a comment without a result', () => {
  it('says that there was an error', () => {
    const uuid = () => 'u'
    expect(failureComment('It @broke', uuid)).toEqual({
      body: '## Mend Project\n\n💥 **error** · It @&#8203;broke',
      digest: 'u',
      isBad: true,
      isChanged: false,
    })
  })
})

describe('the digest of a comment', () => {
  it('is made of what is told', () => {
    const source = { result: aResult(), warnOnly: false, links: {} }
    const uuid = (parts: Iterable<string>) => [...parts].join('|')
    expect(pullRequestComment(source, uuid)?.digest).toBe('sync|passed|')
  })
})
