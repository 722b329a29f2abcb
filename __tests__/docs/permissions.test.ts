import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { operationNames } from '../../src/domain/operations.ts'
import { catalogue, requestTypes } from '../../src/mend/catalogue/index.ts'
import { deniedFix, provenAdvice } from '../../src/mend/errors/permissions.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/permissions.md')
/** The cells of each row of a table. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')),
  )
const rowOf = (name: string) =>
  rows.find(([names]) => names?.includes(`\`${name}\``)) ?? []

const { inputs } = parse(read('action.yml')) as {
  inputs: Record<string, { description: string }>
}
/** `comment` → `pull-requests: write`, as action.yml says. */
const needed = Object.entries(inputs).flatMap(([name, { description }]) => {
  const [permission] = /`[a-z-]+: (?:read|write)`/.exec(description) ?? []
  return permission ? [[name, permission] as const] : []
})

describe('docs/permissions.md', () => {
  it.each(operationNames)('has the role that %s takes', (name) => {
    expect(rowOf(name)).toHaveLength(2)
  })

  it.each(requestTypes)('has the role and the token of %s', (type) => {
    const [, takes = '', role] = rowOf(type)
    expect(role).toBeTruthy()
    const withOrganization = catalogue[type].credentials === 'user+org'
    expect(takes.includes('`org-token`')).toBe(withOrganization)
  })

  it.each(requestTypes)('names the role of %s as its error does', (type) => {
    const [, , role = ''] = rowOf(type)
    const advice = provenAdvice(type, 5001)
    if (advice) expect(advice.why).toContain(`this needs ${role}.`)
  })

  it.each(requestTypes)('names what %s takes as its error does', (type) => {
    const [, takes = '', role = ''] = rowOf(type)
    const fix = deniedFix(type)
    const [check = ''] = fix.split(' This request needs ')
    const tokens = check.match(/`[a-z]+-token`/g) ?? []
    expect(tokens.join(' and ')).toBe(takes)
    const ofAdministrator = /the role Organization Administrator/.test(fix)
    expect(ofAdministrator).toBe(role.includes('Organization Administrator'))
  })

  it('has a row for each input that needs a permission in GitHub', () => {
    expect(needed.length).toBeGreaterThan(3)
    for (const [name, permission] of needed) {
      const row = rows.find((cells) => cells.join().includes(`\`${name}\``))
      expect({ name, row: row?.join() }).toEqual({
        name,
        row: expect.stringContaining(permission),
      })
    }
  })
})
