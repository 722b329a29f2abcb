import { describe, expect, it } from '@jest/globals'
import { readServeArguments } from '../../../src/simulator/server/arguments.ts'

const defaults = { port: 0, host: '127.0.0.1', scenario: 'finished', seed: 1 }

describe('the command line of the simulator', () => {
  it.each<[string, object]>([
    ['', {}],
    ['--port 8080 --host ::1', { port: 8080, host: '::1' }],
    ['--port=8080', { port: 8080 }],
    ['--scenario skipped --seed 7', { scenario: 'skipped', seed: 7 }],
    ['--libraries 100000', { libraries: 100_000 }],
    ['--projects 20000', { projects: 20_000 }],
  ])('understands "%s"', (line, options) => {
    expect(readServeArguments(line.split(' ').filter(Boolean))).toEqual({
      ...defaults,
      ...options,
    })
  })

  it.each([
    ['--prot 1', "Unknown option '--prot'"],
    ['--port x', '--port must be a number from 0 to 65535, not "x".'],
    ['--port', "'--port <value>' argument missing"],
    ['--scenario nope', 'There is no scenario "nope".'],
    ['--scenario toString', 'There is no scenario "toString".'],
    ['--host', "'--host <value>' argument missing"],
  ])('says what is wrong with "%s"', (line, problem) => {
    expect(() => readServeArguments(line.split(' '))).toThrow(problem)
  })

  it('asks for the usage text with --help', () => {
    expect(readServeArguments(['--help'])).toBe('help')
  })
})
