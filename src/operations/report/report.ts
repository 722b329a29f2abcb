import { inventoryFigures } from '../../domain/inventory/figures.ts'
import { hierarchyFigures } from '../../domain/inventory/hierarchy-figures.ts'
import { findTarget, type TargetObjects } from '../ensure.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Reported } from '../result/reported.ts'
import type { Verdict } from '../result/result.ts'
import { looksUpProducts, targetProblems } from '../target/target.ts'
import { passed } from '../verdict.ts'
import {
  baselineProblems,
  compareWith,
  type FoundBaseline,
  findBaseline,
  readBaselineInventory,
} from './baseline.ts'
import { openGate, passGate } from './gate.ts'

export const report: Operation = {
  many: true,
  needsOrgToken: looksUpProducts,
  readsInventory,
  problems: (inputs) => [
    ...targetProblems(inputs),
    ...reportProblems(inputs),
    ...formatProblems(inputs),
    ...baselineProblems(inputs),
    ...uselessBaseline(inputs),
  ],
  async run(inputs, context) {
    openGate(inputs, context)
    const place = await findTarget(inputs, context, false)
    const baseline = await findBaseline(place, inputs, context)
    return examine({ place, baseline, alertsPending: false }, inputs, context)
  },
}

function reportProblems({ report }: Inputs): Problem[] {
  if (report.length > 0) return []
  const text =
    'operation report has nothing to do; expected inventory, hierarchy, or both'
  return [{ input: 'report', text }]
}

type Format = Inputs['reportFormats'][number]

/** What each file is made from; those that are not named are always there. */
const needs: Readonly<Partial<Record<Format, Inputs['report']>>> = {
  csv: ['inventory', 'hierarchy'],
  cyclonedx: ['inventory', 'hierarchy'],
  spdx: ['inventory', 'hierarchy'],
  sarif: ['inventory'],
  mermaid: ['hierarchy'],
}

/** Files for which `report` reads nothing; without them a later step finds no file. */
export function formatProblems({ report, reportFormats }: Inputs): Problem[] {
  return reportFormats.flatMap((format) => {
    const wanted = needs[format]
    if (!wanted || wanted.some((part) => report.includes(part))) return []
    const text = `${format} needs \`report\` to name ${wanted.join(' or ')}`
    return [{ input: 'report-formats', text }]
  })
}

/** Whether `report` asks for the inventory. */
export function readsInventory({ report }: Inputs): boolean {
  return report.includes('inventory')
}

/** A baseline is compared with the inventory, so that must be read. */
export function uselessBaseline(inputs: Inputs): Problem[] {
  if (!inputs.baseline || readsInventory(inputs)) return []
  const text = 'needs the inventory; expected `report` to name inventory'
  return [{ input: 'baseline', text }]
}

/** What reading and judging depend on. */
export interface Subject {
  readonly place: TargetObjects
  readonly baseline: FoundBaseline | undefined
  /** The wait ended before Mend had computed the alerts. */
  readonly alertsPending: boolean
}

/**
 * Reads the project and the baseline, all at once; tells what changed between
 * them; and judges `fail-on`. A project that a dry run would create has nothing
 * to read, so nothing is judged.
 */
export async function examine(
  { place, baseline, alertsPending }: Subject,
  inputs: Inputs,
  context: OperationContext,
): Promise<Verdict> {
  const { token } = place.project
  if (!token) return passed
  const [reported, before] = await settleBoth(
    readContents({ token, alertsPending }, inputs, context),
    baseline
      ? readBaselineInventory(baseline, place, inputs, context)
      : undefined,
  )
  const { inventory, inventoryFigures: figures } = reported
  const compared =
    before && inventory && compareWith(before, inventory, context)
  return passGate(inputs, { inventory, figures, compared }, context)
}

/**
 * Reads what `report` asks for, both requests at once. Each part is recorded as
 * soon as it is there, so that it survives when the other one fails.
 */
async function readContents(
  project: Readable,
  inputs: Inputs,
  context: OperationContext,
): Promise<Reported> {
  let reported: Reported = {}
  const note = (part: Reported) => {
    reported = { ...reported, ...part }
    context.record({ reported })
  }
  const wants = (part: Inputs['report'][number]) => inputs.report.includes(part)
  await settleBoth(
    wants('inventory') ? readInventory(project, inputs, context, note) : null,
    wants('hierarchy') ? readHierarchy(project, inputs, context, note) : null,
  )
  return reported
}

interface Readable extends Pick<Subject, 'alertsPending'> {
  readonly token: string
}

type Note = (part: Reported) => void

async function readInventory(
  { token, alertsPending }: Readable,
  { includeInHouse, includeOutdated }: Inputs,
  { mend, log }: OperationContext,
  note: Note,
): Promise<void> {
  const told = await mend.call('getProjectInventory', {
    projectToken: token,
    includeInHouseData: includeInHouse,
    includeOutdatedLibraryData: includeOutdated,
  })
  const inventory = alertsPending ? { ...told, alertsPending } : told
  const figures = inventoryFigures(inventory)
  const { libraries, risk } = figures
  log.info(
    `Inventory: ${libraries} libraries, ${risk ? `${risk.vulnerableLibraries} of them vulnerable` : 'their vulnerabilities not complete yet'}`,
  )
  note({ inventory, inventoryFigures: figures })
}

async function readHierarchy(
  { token }: Readable,
  { includeInHouse }: Inputs,
  { mend }: OperationContext,
  note: Note,
): Promise<void> {
  const hierarchy = await mend.call('getProjectHierarchy', {
    projectToken: token,
    includeInHouseData: includeInHouse,
  })
  note({ hierarchy, hierarchyFigures: hierarchyFigures(hierarchy) })
}

/** Lets both come to their end, so that what one found survives the other's failure. */
export async function settleBoth<A, B>(
  a: Promise<A> | A,
  b: Promise<B> | B,
): Promise<[A, B]> {
  await Promise.allSettled([a, b])
  return Promise.all([a, b])
}
