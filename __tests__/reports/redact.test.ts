import { describe, expect, it } from '@jest/globals'
import type { LibraryNode } from '../../src/domain/library/library.ts'
import { tagsFrom } from '../../src/domain/tags/tags.ts'
import type { Result } from '../../src/operations/result/result.ts'
import { redactResult } from '../../src/reports/redact.ts'
import { aLibrary, aNode } from '../support/builders.ts'
import { pastedForms } from '../support/pasted-keys.ts'
import {
  aResult,
  ensured,
  productToken,
  projectToken,
  reported,
  tag,
  tagged,
} from '../support/results.ts'
import { encodings } from '../support/secrets.ts'

const secret = 'github-token-0123456789'

/** All texts of a result, keys of maps included. */
function textsOf(result: Result): string {
  return JSON.stringify(result, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  )
}

/** A finding of every kind, each with this text in it. */
function everyFinding(text: string): Partial<Result> {
  return {
    reasons: [text],
    failure: { what: text, said: text, why: text, fix: text },
    tagged: {
      objects: [
        tagged(
          { keep: [`a=${text}`] },
          { name: text, spared: [tag(`${text}=1`)] },
        ),
      ],
    },
    reported: reported(
      [aLibrary({ name: text, licenses: [{ name: text }] })],
      [aNode({ name: text, dependencies: [aNode({ version: text })] })],
      { projectName: text },
    ),
    listed: {
      scope: 'project',
      total: 1,
      objects: [{ name: text, tags: tagsFrom([tag(`${text}=${text}`)]) }],
    },
    statuses: [
      {
        name: text,
        state: { lastProcess: text },
        modifications: [{ type: text }],
      },
    ],
    checked: {
      lines: [{ title: 'Server', status: 'ok', found: text, fix: text }],
    },
    libraryRead: { wanted: text, sourceFiles: [{ name: text, path: text }] },
    notified: {
      action: 'CUSTOM',
      status: 'set',
      keyRegex: text,
      notCompared: text,
    },
    deleted: { scope: 'project', status: 'absent', absence: text },
    gated: {
      rows: [
        {
          condition: text,
          limit: 'none',
          actual: 1,
          verdict: 'failed',
          examples: [text],
        },
      ],
    },
  }
}

describe('a redacted result', () => {
  const hidden = [secret, productToken, projectToken]
  it.each(hidden.flatMap(pastedForms))('holds no %s anywhere', (form) => {
    const found = everyFinding(`before ${form} after`)
    const result = aResult({ ...found, ensured: ensured() })
    const target = { ...result, name: `target ${form}` }
    const redacted = redactResult({ ...result, targets: [target] }, [secret])
    const texts = textsOf(redacted)
    for (const text of hidden.flatMap(encodings)) {
      expect(texts).not.toContain(text)
    }
    expect(texts).toContain('***')
  })

  it('holds no token of one target in another', () => {
    const targets = [projectToken, 'c'.repeat(64)].map((token) => ({
      ...aResult(),
      name: 'web',
      reasons: [`${projectToken} ${'c'.repeat(64)}`],
      ensured: ensured({ project: { name: 'web', token, status: 'existing' } }),
    }))
    const redacted = redactResult(aResult({ targets }))
    expect(redacted.targets?.map(({ reasons }) => reasons)).toEqual([
      ['*** ***'],
      ['*** ***'],
    ])
  })

  it('keeps what holds nothing to hide as it is, uncopied', () => {
    const result = aResult({
      reported: reported([aLibrary()]),
      ensured: ensured(),
    })
    const redacted = redactResult(result, [secret, 'short'])
    expect(redacted.reported).toBe(result.reported)
    expect(redacted).toEqual({
      ...result,
      ensured: {
        product: { name: 'Platform', token: '***', status: 'existing' },
        project: { name: 'web_main', token: '***', status: 'existing' },
      },
    })
  })

  it('may have a hierarchy of any depth', () => {
    let node: LibraryNode = aNode({ name: secret })
    for (let depth = 0; depth < 20_000; depth++) {
      node = aNode({ dependencies: [node] })
    }
    const redacted = redactResult(
      aResult({ reported: { hierarchy: [node] } }),
      [secret],
    )
    let deepest = redacted.reported?.hierarchy?.[0]
    while (deepest?.dependencies[0]) deepest = deepest.dependencies[0]
    expect(deepest?.name).toBe('***')
  })

  it('may be about very many projects', () => {
    const targets = Array.from({ length: 2_000 }, (_, index) => {
      const token = index.toString(16).padStart(64, 'f')
      const project = { name: 'web', token, status: 'existing' } as const
      return {
        ...aResult({ reasons: [`bad ${token}`] }),
        name: 'web',
        ensured: { project },
      }
    })
    const redacted = redactResult(aResult({ targets }))
    expect(
      new Set(redacted.targets?.flatMap(({ reasons }) => reasons)),
    ).toEqual(new Set(['bad ***']))
  })
})
