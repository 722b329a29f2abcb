import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { assert, property } from 'fast-check'
import { portfolioSchemaText, schemaText } from '../../scripts/report-schema.ts'
import { operationNames } from '../../src/domain/operations.ts'
import type { Result } from '../../src/operations/result/result.ts'
import type { Report } from '../../src/report-schema/report.ts'
import { jsonFormat, type reportFacts } from '../../src/reports/json/report.ts'
import { resultFacts } from '../../src/reports/json/result-facts.ts'
import type { LazyObject } from '../../src/reports/text/json-chunks.ts'
import { scripts } from '../../src/simulator/model/scan-scripts.ts'
import { results } from '../reports/formats/inventories.ts'
import { written } from '../reports/formats/written.ts'
import { scenes } from '../reports/scenes.ts'
import { operationHarness } from '../support/operation-harness.ts'
import { aResult, ensured } from '../support/results.ts'

const root = join(import.meta.dirname, '../..')
const schema = JSON.parse(schemaText())
const portfolioSchema = JSON.parse(portfolioSchemaText())
const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)
const validateReport = ajv.compile(schema)
const validatePortfolio = ajv.compile(portfolioSchema)

function errors(report: unknown, validate = validateReport): string[] {
  validate(report)
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  )
}

/** As a reader of the file gets it. */
type Read<T> =
  T extends IteratorObject<infer U>
    ? Read<U>[]
    : T extends LazyObject<infer U>
      ? Record<string, Read<U>>
      : T extends readonly (infer U)[]
        ? Read<U>[]
        : T extends object
          ? { -readonly [K in keyof T]: Read<T[K]> }
          : T

/** The fields of `W`, at any depth, that `S` does not describe. */
type Undescribed<W, S> = W extends readonly (infer U)[]
  ? S extends readonly (infer V)[]
    ? Undescribed<U, V>
    : never
  : W extends object
    ? {
        [K in keyof W]-?: K extends keyof S
          ? Undescribed<W[K], NonNullable<S[K]>>
          : K
      }[keyof W]
    : never

/** Does not compile when the code writes a field that the schema does not have. */
const undescribedField = (
  name: Undescribed<Read<ReturnType<typeof reportFacts>>, Report>,
): never => name
const example: Undescribed<{ a: { b: 1; c: 1 }[] }, { a?: { b: 1 }[] }> = 'c'

interface Described {
  properties?: Record<string, Described>
  additionalProperties?: Described
  items?: Described
}

/** Fields of a report that the schema does not describe. */
function undescribed(value: unknown, part: Described, at = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => undescribed(item, part.items ?? {}, at))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const described = part.properties?.[name] ?? part.additionalProperties
    const here = `${at}/${name}`
    return described ? undescribed(field, described, here) : [here]
  })
}

describe('docs/report.schema.json', () => {
  it('is what `npm run docs` makes of the schema in the code', () => {
    const file = readFileSync(join(root, 'docs/report.schema.json'), 'utf8')
    expect(file).toBe(schemaText())
  })

  const folder = join(root, '__tests__/golden')
  const goldens = readdirSync(folder).filter((name) =>
    name.endsWith('.report.json'),
  )
  it.each(goldens)('allows and describes all of %s', (name) => {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    expect(errors(report)).toEqual([])
    expect(undescribed(report, schema)).toEqual([])
  })

  /** What operations without a scene find in a project that was just scanned. */
  async function played(shown: readonly Result[]): Promise<Result[]> {
    const harness = operationHarness()
    const project = harness.addProject()
    harness.world.startScan(project, { script: scripts.instant })
    const without = operationNames.filter((name) =>
      shown.every(({ operation }) => operation !== name),
    )
    const plays = without.map(async (operation) => {
      const { findings, verdict } = await harness.run({ operation })
      return aResult({ operation, ...findings, ...verdict })
    })
    return Promise.all(plays)
  }

  it('allows and describes the report of every scene and operation', async () => {
    const ensure = aResult({ operation: 'ensure', ensured: ensured() })
    const targets = scenes.map(({ name, result }) => ({ ...result, name }))
    const shown = [...targets, ensure, aResult({ targets })]
    const results = [...shown, ...(await played(shown))]
    const fields = new Set<string>()
    // These have a report of their own, and these fields in the output `json` alone.
    const inJson = results.filter(({ portfolio }) => portfolio)
    for (const result of inJson) {
      for (const name of Object.keys(resultFacts(result))) fields.add(name)
    }
    for (const result of results) {
      if (result.portfolio) continue
      const report = JSON.parse(written(jsonFormat, result) ?? '')
      expect(errors(report)).toEqual([])
      expect(undescribed(report, schema)).toEqual([])
      for (const name of Object.keys(report)) fields.add(name)
    }
    expect([...fields].sort()).toEqual(Object.keys(schema.properties).sort())
    expect(new Set(results.map(({ operation }) => operation))).toEqual(
      new Set(operationNames),
    )
  })

  it('has a sibling that allows and describes the report of every portfolio', () => {
    const file = readFileSync(join(root, 'docs/portfolio.schema.json'), 'utf8')
    expect(file).toBe(portfolioSchemaText())
    const shown = scenes.filter(({ result }) => result.portfolio)
    expect(shown.length).toBeGreaterThan(2)
    for (const { result } of shown) {
      const report = JSON.parse(written(jsonFormat, result) ?? '')
      expect(errors(report, validatePortfolio)).toEqual([])
      expect(undescribed(report, portfolioSchema)).toEqual([])
    }
    expect(errors({}, validatePortfolio).length).toBeGreaterThan(4)
  })

  it('allows the report of any inventory', () => {
    assert(
      property(results, (result) => {
        expect(errors(JSON.parse(written(jsonFormat, result) ?? ''))).toEqual(
          [],
        )
      }),
    )
  })

  it('refuses another version and what is no report', () => {
    const report = JSON.parse(written(jsonFormat, scenes[0]!.result) ?? '')
    expect(errors({ ...report, schemaVersion: 2 })).toHaveLength(1)
    expect(errors({}).length).toBeGreaterThan(4)
  })

  it('has every field that the code writes, or nothing compiles', () => {
    expect(undescribedField).toBeInstanceOf(Function)
    expect(example).toBe('c')
  })
})
