/** A report that the demo makes. */
export interface DemoReport {
  readonly name: string
  /** Options of the demo. */
  readonly options: readonly string[]
  /** The report among those before it that stands for an earlier run. */
  readonly earlier?: string
  /** Whether its page is about one project. */
  readonly single: boolean
}

/** The day of the pictures, so that they show the same dates every time. */
const at = ['--at', '2026-11-02T09:30:10Z']
const formats = ['--input', 'report-formats=json,html']
const gate = [
  '--input',
  'fail-on=fixable-critical > 0\\nhigh > 60\\nlicense in AGPL*\\nlibraries < 1',
]
const deltaGate = [
  '--input',
  'fail-on=new-critical > 0\\nnew-libraries > 10\\nfixable-critical > 0',
]
const empty = ['--scenario', 'empty']
const checkout = ['--scenario', 'instant']
const release = ['--input', 'baseline=project-name=checkout_release-2.4']
const bulk = (libraries: number) => [
  ...['--operation', 'report', '--libraries', String(libraries)],
]
const several = [
  ...['--operation', 'report', '--input', 'product-name=Storefront'],
  ...['--input', 'project-name=', '--input', 'select=name=*_main'],
  ...['--input', 'request-token='],
]
const portfolio = ['--operation', 'portfolio', '--projects', '2000']

/** Small and large, one project and more, with and without a baseline. */
export const reports: readonly DemoReport[] = [
  single('0', [...empty, ...gate]),
  single('0-baseline', [...empty, ...release, ...deltaGate]),
  single('5', [...bulk(5), ...gate]),
  single('5-baseline', [...bulk(5), ...deltaGate], '5'),
  single('416', [...checkout, ...gate]),
  single('416-baseline', [...checkout, ...release, ...deltaGate]),
  single('416-policy', ['--scenario', 'policy']),
  single('10000', [...bulk(10_000), ...gate]),
  single('10000-baseline', [...bulk(10_000), ...deltaGate], '10000'),
  { ...single('projects', [...several, ...gate]), single: false },
  {
    ...single('projects-baseline', [...several, ...deltaGate], 'projects'),
    single: false,
  },
  { name: 'portfolio', options: [...at, ...portfolio], single: false },
]

function single(
  name: string,
  options: readonly string[],
  earlier?: string,
): DemoReport {
  return {
    name,
    options: [...at, ...formats, ...options],
    single: true,
    ...(earlier && { earlier }),
  }
}

/** @throws {Error} when there is none: a mistake in a script */
export function reportNamed(name: string): DemoReport {
  const found = reports.find((report) => report.name === name)
  if (!found) throw new Error(`There is no report "${name}".`)
  return found
}
