import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lexer, type Token, type Tokens } from 'marked'
import {
  alert,
  blocks,
  bullets,
  code,
  details,
  heading,
  link,
  type Markdown,
  md,
  prose,
  sentence,
  table,
  withoutBacklinks,
} from '../../../src/reports/text/markdown.ts'
import { hostileTexts } from '../../support/results.ts'

/** Anything at all, and mixtures of what is known to be dangerous. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...hostileTexts),
  fc
    .array(
      fc.constantFrom(
        ...'`|\\<>[]()!@#$&:*_~-+=.\n\r\t 1aG',
        '``',
        '\\|',
        '<!--',
        '</details>',
        'https://',
        'www.',
        '\u200B',
        '\u202E',
        '\uD83D',
        '@octocat',
        '#12',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
)

const forms: Readonly<Record<string, (text: string) => Markdown>> = {
  code,
  prose,
  sentence,
  link: (text) => link(text, 'https://example.com/a'),
  'link to': (text) => link('text', text),
  'what stands before a link': (text) =>
    md`${prose(text)}${link('ours', 'https://example.com')}`,
  both: (text) => md`${prose(text)} ${code(text)} **${prose(text)}**`,
}

/** Every token below these, themselves included. */
function all(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...all(('tokens' in token && token.tokens) || []),
    ...(token.type === 'list' ? all(token['items']) : []),
    ...(token.type === 'table' ? all(cellTokens(token as Tokens.Table)) : []),
  ])
}

function cellTokens({ header, rows }: Tokens.Table): Token[] {
  return [...header, ...rows.flat()].flatMap(({ tokens }) => tokens)
}

/** What untrusted text must not become. */
const foreign = [
  'html',
  'image',
  'em',
  'del',
  'heading',
  'blockquote',
  'hr',
  'def',
  'br',
  'checkbox',
]

/** On that page a heading, a list and a quote are ours. */
const foreignInBlocks = [
  'html',
  'image',
  'em',
  'del',
  'hr',
  'def',
  'br',
  'code',
]

function typesAmong(tokens: readonly Token[], types: readonly string[]) {
  return all(tokens)
    .map(({ type }) => type)
    .filter((type) => types.includes(type))
}

function hrefs(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.type === 'link' ? token.href : []))
}

describe('untrusted text in Markdown', () => {
  for (const [name, form] of Object.entries(forms)) {
    it(`stays in its table cell as ${name}`, () => {
      fc.assert(
        fc.property(anyText, anyText, (a, b) => {
          const rows = [
            [form(a), form(b)],
            [form(b), form(a)],
          ]
          const page = blocks(
            table([md`One`, md`Two`], rows),
            md`after *us*`,
            heading(3, md`The end`),
          )
          const tokens = lexer(page).filter(({ type }) => type !== 'space')
          expect(tokens.map(({ type }) => type)).toEqual([
            'table',
            'paragraph',
            'heading',
          ])
          const found = tokens[0] as Tokens.Table
          expect(found.header).toHaveLength(2)
          expect(found.rows.map((row) => row.length)).toEqual([2, 2])
          expect(typesAmong(cellTokens(found), foreign)).toEqual([])
        }),
      )
    })

    it(`stays in its list item, quote and paragraph as ${name}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const item = form(text)
          if (item === '') return
          const page = blocks(
            bullets([item, md`ours`]),
            alert('CAUTION', blocks(md`Said: ${item}`, md`ours`)),
            md`Then ${item}`,
            heading(3, md`The end`),
          )
          const tokens = lexer(page).filter(({ type }) => type !== 'space')
          expect(tokens.map(({ type }) => type)).toEqual([
            'list',
            'blockquote',
            'paragraph',
            'heading',
          ])
          expect((tokens[0] as Tokens.List).items).toHaveLength(2)
          expect(typesAmong(tokens, foreignInBlocks)).toEqual([])
        }),
      )
    })
  }

  it('makes links of http and https addresses only', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, address) => {
        const tokens = all(lexer(table([md`L`], [[link(text, address)]])))
        for (const href of hrefs(tokens)) expect(href).toMatch(/^https?:\/\//)
      }),
    )
  })

  it('makes no link of running text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hrefs(all(lexer(md`x ${prose(text)} y`)))).toEqual([])
      }),
    )
  })

  it('mentions nobody and refers to nothing outside code and links', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = prose(text)
          .replaceAll('&#8203;', '\u200B')
          .replaceAll('&#124;', '|')
          .replace(/\\(.)/g, '$1')
        expect(shown).not.toMatch(/@\w|#\d|GH-\d/i)
      }),
    )
  })

  it('closes no fold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = details(text, table([md`One`], [[code(text)]]))
        const raw = lexer(page)
          .filter(({ type }) => type === 'html')
          .map(({ raw }) => raw.trim())
        expect(raw).toHaveLength(2)
        expect(raw[0]).toMatch(/^<details><summary>[^<>]*<\/summary>$/)
        expect(raw[1]).toBe('</details>')
      }),
    )
  })
})

describe('code', () => {
  const shown: readonly (readonly [string, string])[] = [
    ['lodash', '`lodash`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a|b', '`a|b`'],
    [' a \n b ', '`a b`'],
    ['a\u202Eb\u200Bc\u0000d', '`a[U+202E]b[U+200B]c[U+0000]d`'],
    ['a\uD83Db', '`a\uFFFDb`'],
    ['', '(blank)'],
    ['\u200B', '(blank)'],
  ]
  for (const [text, expected] of shown) {
    it(`shows ${JSON.stringify(text)} as ${expected}`, () => {
      expect(code(text)).toBe(expected)
    })
  }

  it('cuts by code points, never through one', () => {
    expect(code('😀😀😀😀', 3)).toBe('`😀😀…`')
    expect(code('😀😀😀', 3)).toBe('`😀😀😀`')
  })

  it('shows in a table what was given, pipes and back-slashes included', () => {
    const text = 'a|b\\|c\\\\|d`e'
    const [token] = lexer(table([md`T`], [[code(text)]]))
    const [span] = (token as Tokens.Table).rows[0]![0]!.tokens
    expect(span?.type).toBe('codespan')
    const content = (span as Tokens.Codespan).text.replaceAll('\u200B', '')
    expect(content).toBe(text)
  })
})

describe('prose', () => {
  const shown: readonly (readonly [string, string])[] = [
    ['plain words, 1.2.3 and a-b.', 'plain words, 1.2.3 and a-b.'],
    ['<b>*x*</b>', '\\<b\\>\\*x\\*\\</b\\>'],
    ['ask @octocat', 'ask @&#8203;octocat'],
    ['see #12', 'see \\#&#8203;12'],
    ['a|b', 'a&#124;b'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['org.acme:core:2.1', 'org.acme:core:2.1'],
    ['https://x.example', 'https://&#8203;x.example'],
  ]
  for (const [text, expected] of shown) {
    it(`shows ${text} as ${expected}`, () => {
      expect(prose(text)).toBe(expected)
    })
  }
})

describe('sentence', () => {
  it('makes code of text between back-ticks', () => {
    expect(sentence('Check `user-key`, please.')).toBe(
      'Check `user-key`, please.',
    )
  })
})

describe('link', () => {
  const shown: readonly (readonly [string, string | undefined, string])[] = [
    [
      'A',
      'https://x.example/a?b=1&c=2',
      '[A](https://x.example/a?b=1&amp;c=2)',
    ],
    [
      'A',
      'https://x.example/(a) <b>|',
      '[A](https://x.example/%28a%29%20%3Cb%3E%7C)',
    ],
    ['A', 'javascript:alert(1)', 'A'],
    ['A', 'data:text/html,x', 'A'],
    ['A', '//x.example', 'A'],
    ['A', 'https://user@x.example', 'A'],
    ['A', 'https://:pw@x.example', 'A'],
    ['A', undefined, 'A'],
    ['[x](y)', 'http://x.example', '[\\[x\\](y)](http://x.example/)'],
  ]
  for (const [text, address, expected] of shown) {
    it(`shows ${text} to ${address} as ${expected}`, () => {
      expect(link(text, address)).toBe(expected)
    })
  }
})

describe('table', () => {
  it('keeps a cell of several blocks on one line', () => {
    const tokens = lexer(table([md`T`], [[blocks(md`a`, md`b`)]]))
    expect(tokens).toHaveLength(1)
    expect((tokens[0] as Tokens.Table).rows[0]?.[0]?.text).toBe('a b')
  })
})

describe('md', () => {
  it('groups the thousands of a number', () => {
    expect(md`${1234567} and ${100}`).toBe('1,234,567 and 100')
  })
})

describe('withoutBacklinks', () => {
  const direct = (path: string) => `[a](https://github.com${path})`
  const redirected = (path: string) => `[a](https://redirect.github.com${path})`
  it.each([
    '/a/b/issues/1',
    '/a/b/pull/1#issuecomment-1',
    '/a/b/commit/0123456',
    '/a/b',
    '/a/b/releases/tag/advisories/',
    '/advisories',
  ])('leads %s over the redirecting host', (path) => {
    const text = link('a', `https://github.com${path}`)
    expect(withoutBacklinks(md`x ${text} y`)).toBe(`x ${redirected(path)} y`)
    const old = link('a', `http://www.github.com${path}`)
    expect(withoutBacklinks(old)).toBe(redirected(path))
  })

  it.each([
    direct('/advisories/GHSA-jfh8-c2jp-5v3q'),
    direct('/a/b/security/advisories/GHSA-1'),
    direct('/a/b/actions/runs/42'),
    '[a](https://github.com.evil.example/a/b/issues/1)',
    '[a](https://nvd.nist.gov/vuln/detail/CVE-1)',
  ])('leaves %s', (text) => {
    const [, label = '', url] = /\[(.*)\]\((.*)\)/.exec(text) ?? []
    expect(withoutBacklinks(link(label, url))).toBe(text)
  })
})
