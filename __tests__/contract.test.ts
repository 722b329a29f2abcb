import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { withoutExample } from '../scripts/reference-tables.ts'
import { measureTraits } from '../src/domain/gate/measure-traits.ts'
import { operationNames } from '../src/domain/operations.ts'
import { metadataPresets } from '../src/domain/tags/metadata.ts'
import { catalogue, requestTypes } from '../src/mend/catalogue/index.ts'
import { operations } from '../src/operations/index.ts'
import {
  type Field,
  fields,
  secretInputNames,
} from '../src/operations/inputs/schema.ts'
import { parseField } from '../src/operations/inputs/validate.ts'
import { outputNames } from '../src/reports/outputs.ts'
import { version } from '../src/version.ts'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

interface Manifest {
  name: string
  description: string
  branding: { icon: string; color: string }
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}
const manifest = parse(read('action.yml')) as Manifest

describe('action.yml', () => {
  it('declares exactly the inputs that the code reads', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual(
      Object.keys(fields).sort(),
    )
  })

  /** Defaults that the runner evaluates; the code has none for them. */
  const expressions: Readonly<Record<string, string>> = {
    'github-token': `\${{ github.token }}`,
  }

  /** Defaults of the code alone: an empty input means something else first. */
  const lastResort: Readonly<Record<string, string>> = {
    'server-url': 'https://saas.mend.io',
  }

  it('has no default where a scanner may stand for an empty input', () => {
    for (const [name, fallback] of Object.entries(lastResort)) {
      expect(manifest.inputs[name]?.default).toBeUndefined()
      expect(fields).toHaveProperty([name, 'fallback'], fallback)
    }
  })

  it('has the same default as the code for each other input', () => {
    const isApart = (name: string) => name in expressions || name in lastResort
    const declared = Object.entries(manifest.inputs)
      .filter(([name]) => !isApart(name))
      .map(([name, input]) => [name, input.default ?? ''] as const)
    const coded = Object.entries(fields).map(
      ([name, field]) => [name, field.fallback] as const,
    )
    expect(Object.fromEntries(declared)).toEqual(
      Object.fromEntries(coded.filter(([name]) => !isApart(name))),
    )
  })

  it('has an expression as default only for `github-token`', () => {
    const found = Object.entries(manifest.inputs)
      .filter(([, input]) => input.default?.includes('${{'))
      .map(([name, input]) => [name, input.default])
    expect(Object.fromEntries(found)).toEqual(expressions)
    expect(fields['github-token']).toMatchObject({ fallback: '', secret: true })
  })

  it('declares exactly the outputs that the code sets', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual(
      [...outputNames].sort(),
    )
  })

  it('describes each input and output in short sentences', () => {
    const all = { ...manifest.inputs, ...manifest.outputs }
    for (const [name, { description }] of Object.entries(all)) {
      expect({ name, ends: description.trim().at(-1) }).toEqual({
        name,
        ends: '.',
      })
      const { meaning } = withoutExample(description)
      expect(meaning.length).toBeLessThan(300)
    }
  })

  it.each(Object.entries(manifest.inputs))(
    'has an example for %s, which is accepted and not the default',
    (name, input) => {
      const { example } = withoutExample(input.description)
      expect(example).not.toBe('')
      expect(example).not.toBe(input.default)
      // The runner refuses an action whose description holds an expression.
      expect(input.description).not.toContain('${{')
      if (/^(secrets|steps)\./.test(example)) return
      const field = fields[name as keyof typeof fields] as Field<unknown>
      expect(parseField(field, example).found).toEqual([])
    },
  )

  it('is what the Marketplace takes', () => {
    const { name, description, branding } = manifest
    expect(name.length).toBeGreaterThan(0)
    expect(description.length).toBeLessThanOrEqual(125)
    expect(branding.icon).toMatch(/^[a-z-]+$/)
    const colors = 'white yellow blue green orange red purple gray-dark'
    expect(colors.split(' ')).toContain(branding.color)
  })

  it('names every operation and every metadata preset', () => {
    const operation = manifest.inputs['operation']?.description ?? ''
    for (const name of operationNames)
      expect(operation).toContain(`\`${name}\``)
    const tags = manifest.inputs['metadata-tags']?.description ?? ''
    for (const name of metadataPresets) expect(tags).toContain(`\`${name}\``)
  })

  it('runs the built file on node24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('has no key and no token that is not masked', () => {
    const keys = Object.keys(manifest.inputs).filter((name) =>
      /-(key|token)$/.test(name),
    )
    expect([...secretInputNames].sort()).toEqual(keys.sort())
  })
})

describe('the table of operations', () => {
  it('has an operation for each name', () => {
    expect(Object.keys(operations).sort()).toEqual([...operationNames].sort())
  })
})

describe('the catalogue', () => {
  const documented = `
    createProduct deleteProduct getProductTags getOrganizationProductTags
    saveProductTag removeProductTag createProject deleteProject
    getOrganizationProjectTags getProductProjectTags getProjectTags
    saveProjectTag removeProjectTag getProjectHierarchy getProjectInventory
    getProjectState getLibrarySourceFiles getProjectLibraryDependencies
    setProjectSetupNotificationConfig getProjectLastModification
    getRequestState`
    .trim()
    .split(/\s+/)

  it('has the 21 requests of the documentation and no others', () => {
    expect([...requestTypes].sort()).toEqual(documented.sort())
  })

  it('gives each request the effect that its name says', () => {
    for (const type of requestTypes) {
      const verb = /^[a-z]+/.exec(type)?.[0] ?? ''
      const effect =
        { get: 'read', create: 'create', delete: 'delete' }[verb] ?? 'write'
      expect({ type, effect: catalogue[type].effect }).toEqual({ type, effect })
    }
  })
})

describe('docs/operations.md', () => {
  it.each([
    ...Object.keys(measureTraits),
    'license in',
    'license not in',
    'library matches',
  ])('shows the condition %s in a row of its table', (word) => {
    const rows = read('docs/operations.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|')[1] ?? '')
    expect(rows.some((cell) => cell.includes(`\`${word} `))).toBe(true)
  })
})

describe('the version', () => {
  it('is the same in package.json and in the code', () => {
    expect(JSON.parse(read('package.json')).version).toBe(version)
  })
})

describe('the npm scripts', () => {
  it('need no POSIX shell', () => {
    const { scripts } = JSON.parse(read('package.json'))
    for (const script of Object.values<string>(scripts))
      expect(script).not.toMatch(/[$'`;|]|\b(rm|cp|mv|export|cat) /)
  })
})

describe('the lockfile', () => {
  it('records no download addresses', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
