import {
  type InventoryFigures,
  inventoryFigures,
} from '../../domain/inventory/figures.ts'
import { hierarchyFigures } from '../../domain/inventory/hierarchy-figures.ts'
import type { Inventory } from '../../domain/library/library.ts'
import { counted, grouped } from '../../domain/text/counted.ts'
import { utcTime } from '../../domain/text/utc-time.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Reported } from '../result/reported.ts'
import type { Verdict } from '../result/result.ts'
import { settleBoth } from '../settle-both.ts'
import { findTarget } from '../target/resolve.ts'
import { looksUpProducts, type TargetObjects } from '../target/target.ts'
import { passed } from '../verdict.ts'
import {
  baselineProblems,
  compareWith,
  type FoundBaseline,
  findBaseline,
  readBaselineInventory,
} from './baseline.ts'
import { findRejections, findWaived, scanDates } from './evidence.ts'
import { openGate, passGate } from './gate.ts'

export const report: Operation = {
  many: true,
  select: 'targets',
  needsOrgToken: looksUpProducts,
  readsInventory,
  readsHierarchy,
  problems: (inputs) => [...reportProblems(inputs), ...readProblems(inputs)],
  async run(context) {
    openGate(context)
    const target = await findTarget(context)
    const baseline = await findBaseline(target, context)
    return examine({ target, baseline, alertsPending: false }, context)
  },
}

function reportProblems({ report }: Inputs): Problem[] {
  if (report.length > 0) return []
  const text =
    'operation report has nothing to do; expected inventory, hierarchy, or both'
  return [{ input: 'report', text }]
}

type Format = Inputs['reportFormats'][number]

/** The parts of `report` that a file needs, one of them; other files are always written. */
const needs: Readonly<Partial<Record<Format, Inputs['report']>>> = {
  csv: ['inventory', 'hierarchy'],
  cyclonedx: ['inventory', 'hierarchy'],
  spdx: ['inventory', 'hierarchy'],
  sarif: ['inventory'],
  mermaid: ['hierarchy'],
}

/** Files for which `report` reads nothing: a later step would look for them in vain. */
function formatProblems({ report, reportFormats }: Inputs): Problem[] {
  return reportFormats.flatMap((format) => {
    const wanted = needs[format]
    if (!wanted || wanted.some((part) => report.includes(part))) return []
    const text = `${format} needs ${wanted.join(' or ')} in \`report\``
    return [{ input: 'report-formats', text }]
  })
}

/** Whether `report` asks for the inventory. */
export function readsInventory({ report }: Inputs): boolean {
  return report.includes('inventory')
}

/** Whether `report` asks for the hierarchy. */
export function readsHierarchy({ report }: Inputs): boolean {
  return report.includes('hierarchy')
}

/** What `report` would have to name for the files and the baseline. */
export function readProblems(inputs: Inputs): Problem[] {
  const problems = [...formatProblems(inputs), ...baselineProblems(inputs)]
  if (!inputs.baseline || readsInventory(inputs)) return problems
  const text = 'needs the inventory; add inventory to `report`'
  return [...problems, { input: 'baseline', text }]
}

/** What reading and judging depend on. */
interface Subject {
  readonly target: TargetObjects
  readonly baseline: FoundBaseline | undefined
  /** The wait ended before Mend had computed the alerts. */
  readonly alertsPending: boolean
}

/**
 * Reads the project and the baseline, all at once; finds what changed between
 * them; and judges `fail-on`. A project that a dry run would create has nothing
 * to read, so nothing is judged.
 */
export async function examine(
  { target, baseline, alertsPending }: Subject,
  context: OperationContext,
): Promise<Verdict> {
  const { token } = target.project
  if (!token) return passed
  const [reported, [before, dates]] = await settleBoth(
    readContents({ token, alertsPending }, context),
    settleBoth(
      baseline ? readBaselineInventory(baseline, target, context) : undefined,
      scanDates(token, context),
    ),
  )
  const { inventory, inventoryFigures: figures, hierarchy } = reported
  const compared =
    before && inventory && (await compareWith(before, inventory, context))
  const evidence = { inventory, figures, compared, hierarchy, ...dates }
  return passGate(
    {
      ...evidence,
      policyViolations: findRejections(target.project.name, context),
      waived: inventory && findWaived(inventory.libraries, context),
    },
    context,
  )
}

/**
 * Reads what `report` asks for, both requests at once. Each part is recorded as
 * soon as it arrives, so that it survives the other's failure.
 */
async function readContents(
  project: Readable,
  context: OperationContext,
): Promise<Reported> {
  let reported: Reported = {}
  const note: Note = (part) => {
    reported = { ...reported, ...part }
    context.record({ reported })
  }
  const wants = (part: Inputs['report'][number]) =>
    context.inputs.report.includes(part)
  await settleBoth(
    wants('inventory') ? readInventory(project, context, note) : null,
    wants('hierarchy') ? readHierarchy(project, context, note) : null,
  )
  return reported
}

interface Readable extends Pick<Subject, 'alertsPending'> {
  readonly token: string
}

/** Keeps a part as soon as it has arrived. */
type Note = (part: Reported) => void

async function readInventory(
  { token, alertsPending }: Readable,
  { inputs: { includeInHouse, includeOutdated }, mend, log }: OperationContext,
  note: Note,
): Promise<void> {
  const received = await mend.call('getProjectInventory', {
    projectToken: token,
    includeInHouseData: includeInHouse,
    includeOutdatedLibraryData: includeOutdated,
  })
  const inventory = alertsPending ? { ...received, alertsPending } : received
  const figures = inventoryFigures(inventory)
  log.info(inventoryLine(inventory, figures))
  note({ inventory, inventoryFigures: figures })
}

/** `Inventory: 12 libraries, 3 of them vulnerable; last updated 2026-11-26 10:02 UTC` */
function inventoryLine(
  { lastUpdated }: Inventory,
  { libraries, risk }: InventoryFigures,
): string {
  const vulnerable = risk
    ? vulnerableWords(risk.vulnerableLibraries, libraries)
    : 'vulnerabilities not complete yet'
  return [
    `Inventory: ${counted(libraries, 'library', 'libraries')}`,
    libraries > 0 ? `, ${vulnerable}` : '',
    lastUpdated === undefined
      ? '; date not known'
      : `; last updated ${utcTime(lastUpdated)}`,
  ].join('')
}

function vulnerableWords(vulnerable: number, of: number): string {
  if (of > 1) return `${grouped(vulnerable)} of them vulnerable`
  return vulnerable === 1 ? 'vulnerable' : 'not vulnerable'
}

async function readHierarchy(
  { token }: Readable,
  { inputs: { includeInHouse }, mend }: OperationContext,
  note: Note,
): Promise<void> {
  const hierarchy = await mend.call('getProjectHierarchy', {
    projectToken: token,
    includeInHouseData: includeInHouse,
  })
  note({ hierarchy, hierarchyFigures: hierarchyFigures(hierarchy) })
}
