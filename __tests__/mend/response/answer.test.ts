import { describe, expect, it } from '@jest/globals'
import { catalogue } from '../../../src/mend/catalogue/index.ts'
import {
  type AttemptOutcome,
  readAnswer,
} from '../../../src/mend/response/answer.ts'
import { answers, says } from '../../support/fake-transport.ts'

const { getProjectTags, getProjectInventory, saveProjectTag } = catalogue
const { removeProjectTag, createProduct } = catalogue

const rows = { projectTags: [{ name: 'app', token: 't', tags: {} }] }
const tagged = [{ name: 'app', token: 't', tags: new Map() }]
const read = (text: string, status = 200): AttemptOutcome =>
  readAnswer(getProjectTags, answers(status, text))

describe('a refusal', () => {
  it.each<[string, unknown, object]>([
    [
      'a code and a message',
      { errorCode: 5001, errorMessage: 'no' },
      { errorCode: 5001, message: 'no' },
    ],
    ['a code alone', { errorCode: 5000 }, { errorCode: 5000 }],
    ['a code as text', { errorCode: '4546' }, { errorCode: 4546 }],
    ['a message alone', { errorMessage: 'no' }, { message: 'no' }],
    [
      'a message with the code zero',
      { errorCode: 0, errorMessage: 'no' },
      { message: 'no' },
    ],
    ['a code that is not a number', { errorCode: 'E_NO' }, { message: 'E_NO' }],
    [
      'a message that is not a text',
      { errorMessage: { text: 'no' } },
      { message: '{"text":"no"}' },
    ],
    [
      'a refusal beside what looks like an answer',
      { ...rows, errorCode: 5001 },
      { errorCode: 5001 },
    ],
  ])('is %s, in HTTP 200', (_, body, refusal) => {
    expect(read(JSON.stringify(body))).toEqual({ kind: 'refused', ...refusal })
  })

  it.each<[string, object]>([
    ['the code zero', { errorCode: 0 }],
    ['the code zero as text', { errorCode: '0' }],
    ['no code', { errorCode: null, errorMessage: null }],
    ['an empty message', { errorCode: 0, errorMessage: '' }],
    ['a blank message', { errorMessage: '  ' }],
    ['an empty code', { errorCode: '' }],
  ])('is not %s', (_, extra) => {
    expect(read(JSON.stringify({ ...rows, ...extra }))).toMatchObject({
      kind: 'answer',
      value: tagged,
    })
  })

  it('is not a project or a tag that is called errorCode', () => {
    const named = {
      projectTags: [
        { name: 'errorCode', token: 't', tags: { errorMessage: ['5001'] } },
      ],
    }
    expect(read(JSON.stringify(named))).toMatchObject({ kind: 'answer' })
  })

  it('is not a library that is called errorMessage', () => {
    const libraries = [{ keyUuid: 'k', name: 'errorMessage' }]
    expect(readAnswer(getProjectInventory, says({ libraries }))).toMatchObject({
      kind: 'answer',
    })
  })

  it('counts in any status when the code is one of Mend’s', () => {
    const text = '{"errorCode":5001,"errorMessage":"no"}'
    for (const status of [401, 403, 500, 503]) {
      expect(read(text, status)).toMatchObject({ kind: 'refused' })
    }
  })

  it('is a gateway’s when the status is temporary and the code is not Mend’s', () => {
    const text = '{"errorCode":429,"errorMessage":"Rate limit exceeded"}'
    expect(read(text, 429)).toMatchObject({ kind: 'status', status: 429 })
    expect(read(text, 400)).toMatchObject({ kind: 'refused', errorCode: 429 })
  })
})

describe('another status', () => {
  it('comes with what a person and the retry need to know', () => {
    const page = '<html><head><title> 503 Service\nUnavailable </title></head>'
    const headers = { 'retry-after': '7' }
    expect(readAnswer(getProjectTags, answers(503, page, headers))).toEqual({
      kind: 'status',
      status: 503,
      retryAfterMs: 7_000,
      location: undefined,
      excerpt: '503 Service\nUnavailable',
    })
  })

  it('is not a success, even with an answer in it', () => {
    expect(read(JSON.stringify(rows), 500)).toMatchObject({ kind: 'status' })
    expect(read(JSON.stringify(rows), 302)).toMatchObject({ kind: 'status' })
  })

  it('shows nothing of JSON, which may hold data', () => {
    expect(read('{"message":"Forbidden","k":"v"}', 403)).toMatchObject({
      kind: 'status',
      excerpt: undefined,
    })
  })
})

describe('a body that is not a JSON object', () => {
  it.each([
    ['', 'empty', undefined],
    [' \n', 'empty', undefined],
    ['\uFEFF', 'empty', undefined],
    ['<!DOCTYPE html><title>Proxy</title><p>x', 'a web page', 'Proxy'],
    ['\uFEFF\n<html><h1 class="a">Gone</h1>', 'a web page', 'Gone'],
    ['<?xml version="1.0"?><e>no</e>', 'a web page', undefined],
    ['Gateway Time-out\nsecond line', 'text', 'Gateway Time-out'],
    ['{"projectTags":[{"name":"a', 'cut off', undefined],
    ['[1,2', 'cut off', undefined],
    ['null', 'not an object', 'null'],
    ['[]', 'not an object', undefined],
    ['"ok"', 'not an object', undefined],
    ['17', 'not an object', '17'],
  ])('%j is %s', (text, body, excerpt) => {
    expect(read(text)).toEqual({ kind: 'unreadable', body, excerpt })
  })

  it('is a success where the documentation says so', () => {
    const text = '{\n"successfully removed project tag"\n}'
    expect(readAnswer(removeProjectTag, answers(200, text))).toEqual({
      kind: 'answer',
      value: undefined,
      warnings: [],
    })
    expect(readAnswer(saveProjectTag, answers(200, text)).kind).toBe(
      'unreadable',
    )
  })

  it('is not a success when a web page says so', () => {
    const text = '<p>successfully removed project tag</p>'
    expect(readAnswer(removeProjectTag, answers(200, text)).kind).toBe(
      'unreadable',
    )
  })
})

describe('an answer', () => {
  it('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(rows)}`).kind).toBe('answer')
  })

  it('may carry warnings', () => {
    const body = { ...rows, warningMessages: ['Invalid input: orgToken', 7] }
    expect(read(JSON.stringify(body))).toMatchObject({
      kind: 'answer',
      warnings: ['Invalid input: orgToken'],
    })
  })

  it('may hold keys that would change a prototype', () => {
    const text = `{"__proto__":{"errorCode":5001},"constructor":1,${JSON.stringify(rows).slice(1)}`
    expect(read(text)).toMatchObject({ kind: 'answer', value: tagged })
    expect(({} as Record<string, unknown>)['errorCode']).toBeUndefined()
  })

  it.each<[string, unknown, string]>([
    ['nothing', {}, 'projectTags is missing'],
    [
      'a row without its name',
      { projectTags: [{ token: 't' }] },
      'projectTags.0.name is missing',
    ],
    [
      'a row whose name is an object',
      { projectTags: [{ name: {}, token: 't' }] },
      'projectTags.0.name: string expected',
    ],
  ])('of another shape names the field: %s', (_, body, field) => {
    const meaning = read(JSON.stringify(body))
    expect(meaning).toEqual({ kind: 'malformed', field })
  })

  it('never shows what it holds when its shape is wrong', () => {
    const body = { productToken: { secret: 'hunter2' } }
    const meaning = readAnswer(createProduct, says(body))
    expect(meaning).toEqual({
      kind: 'malformed',
      field: 'productToken: string expected',
    })
    expect(JSON.stringify(meaning)).not.toMatch('hunter2')
  })

  it('names the path of a bad node in a tree that has no usable one', () => {
    const { getProjectHierarchy } = catalogue
    const libraries = ['log4j', null]
    expect(readAnswer(getProjectHierarchy, says({ libraries }))).toEqual({
      kind: 'malformed',
      field: 'libraries[0] is not a library',
    })
  })
})
