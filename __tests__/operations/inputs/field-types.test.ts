import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  contextText,
  duration,
  flag,
  lines,
  listOf,
  oneOf,
  removalLines,
  tagLines,
  tokenLines,
  wholeNumber,
} from '../../../src/operations/inputs/field-types.ts'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { anInput, noFiles } from '../../support/inputs.ts'

function parsed(schema: v.GenericSchema<string, unknown>, text: string) {
  const result = v.safeParse(schema, text)
  return result.success ? result.output : result.issues.map((i) => i.message)
}

describe('a duration', () => {
  it.each([
    ['90', 90_000],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1h1m1s', 3_661_000],
    ['24h', 86_400_000],
  ])('reads %s', (text, ms) => {
    expect(parsed(duration('1s', '24h'), text)).toBe(ms)
  })

  it.each([
    '0',
    '0s',
    '25h',
    '',
    '1.5s',
    '10 m',
    'm',
    '5d',
    '-1s',
    '1m1h',
    '1e3',
    'ten',
  ])('refuses %j and says what is accepted', (text) => {
    expect(parsed(duration('1s', '24h'), text)).toContain(
      'expected a duration such as 90s, 10m or 1h30m, from 1s to 24h',
    )
  })
})

describe('the context of a status', () => {
  it.each([
    ['mend', 'mend'],
    [' mend / licenses \n', 'mend / licenses'],
    ['a\u202Eb', 'a\u202Eb'],
    ['👩\u200D💻', '👩\u200D💻'],
    ['x'.repeat(255), 'x'.repeat(255)],
    ['😀'.repeat(255), '😀'.repeat(255)],
    ['', ''],
  ])('may be %j', (text, context) => {
    expect(parsed(contextText, text)).toBe(context)
  })

  it.each([
    ' ',
    '\t\n',
    '\u00a0',
    '\u200b',
    'a\nb',
    'a\tb',
    'a\u0000b',
    'a\u2028b',
    'x'.repeat(256),
  ])('may not be %j, and says what is accepted', (text) => {
    expect(parsed(contextText, text)).toContain(
      'expected a name in one line, such as mend/licenses, of at most 255 characters, without control characters',
    )
  })
})

describe('a name', () => {
  it.each([
    'web',
    'نرم\u200Cافزار',
    '👩\u200D💻 team',
    'Silben\u00ADtrennung',
    'a\u202Eb',
    'Cafe\u0301',
  ])('%j is taken exactly', (name) => {
    const given = { 'product-name': name, 'project-name': name }
    const { inputs, problems } = parseInputs(given, noFiles)
    expect(problems).toEqual([])
    expect(inputs).toMatchObject({ productName: name, projectName: name })
  })

  it.each([
    'we\nb',
    'we\r\nb',
    'we\tb',
    'we\u0000b',
    'we\u001B[31mb',
    'we\u0085b',
    'we\u2028b',
  ])('%j has control characters, which no name has', (name) => {
    const given = { 'product-name': name, 'project-name': name }
    const { problems } = parseInputs(given, noFiles)
    expect(problems.map(({ input }) => input)).toEqual([
      'product-name',
      'project-name',
    ])
    expect(problems[0]?.text).toContain(
      'expected a name in one line, without control characters',
    )
  })
})

describe('a flag', () => {
  it.each([
    ['true', true],
    ['TRUE', true],
    ['False', false],
  ])('reads %s', (text, value) => {
    expect(parsed(flag, text)).toBe(value)
  })

  it.each(['yes', '1', 'on', 'tRue'])('refuses %s', (text) => {
    expect(parsed(flag, text)).toEqual(['expected true or false'])
  })
})

describe('a list of words', () => {
  const schema = listOf(['one', 'two', 'three'])

  it.each([
    ['one', ['one']],
    ['one, two', ['one', 'two']],
    ['one\n# not this\ntwo\n', ['one', 'two']],
    ['none', []],
  ])('reads %j', (text, words) => {
    expect(parsed(schema, text)).toEqual(words)
  })

  it.each(['four', 'one, none', 'One'])(
    'refuses %s and lists the known',
    (text) => {
      expect(parsed(schema, text)).toContain(
        'expected none, or a list of one, two, three',
      )
    },
  )
})

describe('one word of several', () => {
  it('lists the known ones when it refuses', () => {
    expect(parsed(oneOf(['a', 'b']), 'c')).toEqual(['expected one of a, b'])
  })
})

describe('a whole number', () => {
  it.each([
    ['0', 0],
    ['20', 20],
  ])('reads %s', (text, value) => {
    expect(parsed(wholeNumber(0, 20), text)).toBe(value)
  })

  it.each(['21', '-1', '1.5', '', '1e1', '0x1', '99999999999'])(
    'refuses %j',
    (text) => {
      expect(parsed(wholeNumber(0, 20), text)).toContain(
        'expected a whole number from 0 to 20',
      )
    },
  )
})

describe('lines', () => {
  it('are trimmed, without empty lines and comments', () => {
    expect(parsed(lines, ' a \r\n\n# b\n  c#d')).toEqual(['a', 'c#d'])
  })
})

describe('tag lines', () => {
  it('split at the first equals sign', () => {
    expect(parsed(tagLines, 'team = payments\nurl=https://x/?a=b')).toEqual([
      { key: 'team', value: 'payments' },
      { key: 'url', value: 'https://x/?a=b' },
    ])
  })

  it.each(['team', '=payments', 'team=', ' = ', 'team= '])(
    'refuse %j and show the line',
    (text) => {
      expect(parsed(tagLines, text)).toEqual([
        `expected one key=value a line, with a key and a value; found "${text.trim()}"`,
      ])
    },
  )

  it('name every wrong line', () => {
    expect(parsed(tagLines, 'a\nb=1\nc')).toHaveLength(2)
  })
})

describe('removal lines', () => {
  it('name one value or a whole key', () => {
    expect(parsed(removalLines, 'env=dev\nteam\na=b=c')).toEqual([
      { key: 'env', value: 'dev' },
      { key: 'team', value: undefined },
      { key: 'a', value: 'b=c' },
    ])
  })

  it.each(['=dev', 'env='])('refuse %j', (text) => {
    expect(parsed(removalLines, text)).toEqual([
      `expected key=value (one value) or key (every value) a line; found "${text}"`,
    ])
  })
})

describe('the input select', () => {
  it('is one rule a line, without empty lines and comments', () => {
    const { select } = anInput({
      select: 'name=svc-*\n\n  # ours\n  !tag=team:web\n',
    })
    expect(select.rules.map(({ line }) => line)).toEqual([
      'name=svc-*',
      '!tag=team:web',
    ])
  })

  it('selects everything when empty', () => {
    expect(anInput().select.rules).toEqual([])
  })

  it('names every line that is wrong, each once', () => {
    const { problems } = parseInputs(
      { select: 'svc\nname=/(/\ntag=team' },
      noFiles,
    )
    expect(problems).toEqual([
      {
        input: 'select',
        line: 1,
        text: '"svc": expected product=…, name=…, tag=key, tag=key:value or older-than=90d, with ! in front for the opposite',
      },
      {
        input: 'select',
        line: 2,
        text: '"name=/(/": this is not a valid JavaScript regular expression',
      },
    ])
    const [alone] = parseInputs({ select: 'svc' }, noFiles).problems
    expect(alone?.text.match(/"svc"/g)).toHaveLength(1)
  })
})

describe('tokens', () => {
  it('stand one per line', () => {
    expect(parsed(tokenLines, 'a1\n  b-2 \n\n')).toEqual(['a1', 'b-2'])
    expect(parsed(tokenLines, '')).toEqual([])
  })

  it.each(['a, b', 'a b', 'a;b', '"a"', "'a'", 'a\nb,'])(
    'are not %j',
    (text) => {
      expect(parsed(tokenLines, text)).toEqual([
        'expected one token per line, without commas, blanks or quotes',
      ])
    },
  )

  it('are never in the problem', () => {
    const { problems } = parseInputs({ 'request-token': 'abc, def' }, noFiles)
    const [problem = { input: '', text: '' }] = problems.filter(
      ({ input }) => input === 'request-token',
    )
    expect(problem.text).toMatch(/^expected one token per line/)
    expect(problem.text).not.toMatch(/abc|def/)
  })
})
