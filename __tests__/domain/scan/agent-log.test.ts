import { describe, expect, it } from '@jest/globals'
import { readAgentLog } from '../../../src/domain/scan/agent-log.ts'

const stamp = '[INFO] [2021-07-14 12:15:10,647 +0000] - '
const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((one) => one.repeat(32))

/** The lines of a log in short: `t:a` is an update that failed, `end:T:b` the last line of a run, which repeats the result. */
const lines: Readonly<Record<string, (token: string) => string>> = {
  start: () => 'Initializing WhiteSource Client',
  server: () => 'Service URL is https://saas.mend.io/agent',
  send: () => 'Sending Update',
  again: () => 'Trying 1 more time',
  T: (token) => `Support Token: ${token}`,
  t: (token) => `Support token: ${token}`,
  P: (token) => `Check Policies Support Token: ${token}`,
  'end:T': (token) =>
    `Process finished with exit code SUCCESS (Inventory update results for Acme\nSupport Token: ${token})`,
  'end:t': (token) =>
    `Process finished with exit code SERVER_FAILURE (Failed to send request to WhiteSource server: Illegal arguments\nSupport token: ${token})`,
  end: () => 'Process finished with exit code POLICY_VIOLATION (-2)',
}

function logOf(short: string): string {
  return short
    .split(' ')
    .map((one) => {
      const [, kind = '', token = ''] = /^(.+?)(?::([abc]))?$/.exec(one) ?? []
      return `${stamp}${lines[kind]?.(token.repeat(32)) ?? '?'}\n`
    })
    .join('')
}

describe('the updates of a log', () => {
  it.each([
    ['one', 'T:a', [a], 0],
    ['two runs', 'start T:a end:T:a start T:b end:T:b', [a, b], 0],
    ['two, nothing between them', 'T:a T:b T:a', [a, b], 0],
    ['a failed one alone', 't:a', [a], 0],
    ['a failed one, told again at the end', 'send t:a end:t:a', [a], 0],
    ['a failed one and its retry', 't:a T:b', [b], 1],
    ['the same, as agents write it', 'send again t:a send T:b end:T:b', [b], 1],
    ['a failed one and two retries', 't:a t:b T:c', [c], 2],
    ['a retry that failed too', 'send t:a send t:b end:t:b', [b], 1],
    [
      'a run that failed, and a later run',
      'send t:a end:t:a send T:b end:T:b',
      [a, b],
      0,
    ],
    ['the same without the last lines', 'start t:a start T:b', [a, b], 0],
    ['the same, told apart by the servers', 'server t:a server T:b', [a, b], 0],
    [
      'a retry, and an unrelated run',
      'start t:a T:b end:T:b start T:c end:T:c',
      [b, c],
      1,
    ],
    ['a failed one after a good one', 'T:a t:b', [a, b], 0],
    ['policy checks around an update', 'P:a T:b P:c', [b], 0],
    ['a policy check after a failed one', 't:a P:b', [a], 0],
    ['a policy check alone', 'P:a end', [], 0],
    ['a policy check whose token the end repeats', 'P:a end:t:a', [], 0],
    ['the same, and an update', 'P:a T:b end:t:a', [b], 0],
  ])('that has %s count once each', (_, short, requestTokens, retried) => {
    const log = readAgentLog(logOf(short))
    expect(log).toMatchObject({ requestTokens, retried })
    expect(log.checksPolicies).toBe(short.includes('P:'))
  })

  it('end with the line in which Windows ends it', () => {
    const log = logOf('t:a end T:b').replaceAll('\n', '\r\n')
    expect(readAgentLog(log).requestTokens).toEqual([a, b])
  })
})

describe('the projects of a log', () => {
  const url = 'https://saas.mend.io/Wss/WSS.html#!project;id='

  it.each([
    [`Project name: web - 1, URL: ${url}12`, [['12', 'web - 1']]],
    [`Project name: a, b, c, URL: ${url}12;orgToken=x`, [['12', 'a, b, c']]],
    [`See ${url}12.`, [['12', '']]],
    [
      `Project name: web, URL: ${url}1\nProject name: api, URL: ${url}2\nexit (Project name: web, project URL:${url}1Project name: api, project URL:${url}2Support Token: ${a})`,
      [
        ['1', 'web'],
        ['2', 'api'],
      ],
    ],
    [`Project name: web, URL: https://saas.mend.io/p?token=${a}`, []],
    [`${url}x`, []],
  ])('in %j are known by their numbers', (text, projects) => {
    const { numbered } = readAgentLog(text)
    expect(numbered.map(({ number, name }) => [number, name])).toEqual(projects)
  })

  it('are searched to the end in lines that nearly name one', () => {
    const text = 'Project name: x, URL: '.repeat(20_000)
    expect(readAgentLog(text).numbered).toEqual([])
  }, 60_000)
})
