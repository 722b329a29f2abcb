import { describe, expect, it } from '@jest/globals'
import {
  secretsOfRequest,
  secretsOfScanner,
} from '../../../src/domain/scan/scan-secrets.ts'

const key = '0123456789abcdef'.repeat(4)
const uuid = '0b6a3818-ed95-4190-b40d-0d0d9ca51166'

describe('the keys of an offline request', () => {
  it.each([
    ['JSON', JSON.stringify({ type: 'UPDATE', orgToken: key }), [key]],
    ['pretty JSON', JSON.stringify({ userKey: key }, null, 2), [key]],
    ['another name', JSON.stringify({ apiKey: uuid }), [uuid]],
    [
      'any such name',
      JSON.stringify({ 'proxy.password': 'pa"ss\\word' }),
      ['pa"ss\\word'],
    ],
    ['any depth', JSON.stringify({ a: [{ scmToken: key }] }), [key]],
    ['a log in it', JSON.stringify({ logData: `{"userKey":"${key}"}` }), [key]],
    ['a broken file', `{"orgToken": "${key}", "projects": [`, [key]],
    ['a form', `type=UPDATE&token=${key}&userKey=${uuid}`, [key, uuid]],
    ['properties', `apiKey = ${key}\r\nuserKey: ${uuid}\r\n`, [key, uuid]],
    ['each once', `token=${key}&token=${key}`, [key]],
    [
      'no tokens of projects and products',
      JSON.stringify({
        productToken: key,
        projects: [{ projectToken: key }],
        aggregateProjectToken: key,
        requestToken: key,
      }),
      [],
    ],
    ['no stars', JSON.stringify({ orgToken: '*'.repeat(64) }), []],
    ['no short ones', JSON.stringify({ orgToken: 'short', userKey: 7 }), []],
    ['no other fields', JSON.stringify({ keyUuid: uuid, sha1: key }), []],
  ])('are found in %s', (_, text, secrets) => {
    expect(secretsOfRequest(text)).toEqual(secrets)
  })

  it('are not so many that hiding them takes long', () => {
    const fields = Array.from({ length: 5_000 }, (_, index) => [
      `f${index}Key`,
      `${key}${index}`,
    ])
    const text = JSON.stringify(Object.fromEntries(fields))
    expect(secretsOfRequest(text)).toHaveLength(200)
  })

  it('are searched to the end in long texts', () => {
    const key = `"apiKey":"${'k'.repeat(40)}"`
    expect(secretsOfRequest(`${'a'.repeat(2_000_000)}{${key}}`)).toHaveLength(1)
    expect(secretsOfScanner('apikey='.repeat(200_000)).length).toBe(2)
  }, 60_000)
})

describe('the keys in another file', () => {
  it.each([
    [`apiKey=${key}`, [key]],
    [`WS_APIKEY: ${key}`, [key]],
    [`MEND_USER_KEY="${key}"`, [key]],
    [`https://saas.mend.io/x#!project;id=1;orgToken=${uuid}`, [uuid]],
    [`Support Token: ${key}`, []],
    [`https://saas.mend.io/p?token=${key}`, []],
    [`"projectToken": "${key}"`, []],
    ['apiKey=****************', []],
  ])('in %s are %j', (text, secrets) => {
    expect(secretsOfScanner(text)).toEqual(secrets)
  })
})
