import { describe, expect, it } from '@jest/globals'
import { readServeArguments } from '../../../src/simulator/server/arguments.ts'

const defaults = {
  port: 0,
  host: '127.0.0.1',
  scenario: 'finished',
  seed: 1,
}

describe('the command line of the simulator', () => {
  it.each<[string, object]>([
    ['', {}],
    ['--port 8080 --host ::1', { port: 8080, host: '::1' }],
    ['--port=8080', { port: 8080 }],
    ['--scenario skipped --seed 7', { scenario: 'skipped', seed: 7 }],
    ['--libraries 100000', { libraries: 100_000 }],
  ])('understands "%s"', (line, options) => {
    expect(readServeArguments(line.split(' ').filter(Boolean))).toEqual({
      kind: 'serve',
      options: { ...defaults, ...options },
    })
  })

  it.each([
    ['--prot 1', 'unknown option --prot'],
    ['--port x', '--port wants a number from 0 to 65535'],
    ['--port', '--port wants a number from 0 to 65535'],
    ['--scenario nope', 'no scenario "nope"'],
    ['--scenario toString', 'no scenario "toString"'],
    ['--host', '--host wants a host'],
  ])('says what is wrong with "%s"', (line, problem) => {
    const read = readServeArguments(line.split(' '))
    expect(read).toMatchObject({ kind: 'wrong' })
    expect(read).toHaveProperty('problem', expect.stringContaining(problem))
  })

  it('helps', () => {
    expect(readServeArguments(['--help'])).toEqual({ kind: 'help' })
  })
})
