import type { Project } from '../../src/simulator/model/organization.ts'
import { perPoll } from '../../src/simulator/model/scan-scripts.ts'
import { type ActionHarness, actionHarness } from '../support/action-harness.ts'

/** A run as a user would have it, and what has to be true of it afterwards. */
export interface RunCase {
  readonly name: string
  /** A world of its own, and the inputs. */
  setUp(): {
    readonly at: ActionHarness
    readonly inputs: Record<string, string>
  }
  /** The declared tags that the project has to carry; absent: none are declared. */
  readonly tags?: Readonly<Record<string, readonly string[]>>
  /** Whether it makes the product and the project. */
  readonly creates: boolean
  /** Outputs of a run that passed. */
  readonly outputs: Readonly<Record<string, string>>
}

const commit = 'c'.repeat(40)
const declared = {
  repository: ['acme/web'],
  branch: ['main'],
  commit: [commit],
}
const before = {
  CTX: 'scanner',
  branch: 'old',
  env: ['dev', 'test'],
}
const figures = { 'library-count': '12', 'max-depth': '4' }
const untouched = { 'product-created': 'false', 'project-created': 'false' }
const made = { 'product-created': 'true', 'project-created': 'true' }

/** A project with old tags and a scan that takes three looks. */
function existing() {
  const at = actionHarness()
  const project = at.addProject(before)
  const script = perPoll('IN_PROGRESS', 'UPDATED', 'FINISHED')
  return { at, token: at.world.startScan(project, { script }).token }
}

const tagInputs = { tags: 'env=test\nenv=prod' }
const tags = { ...declared, env: ['test', 'prod'], CTX: ['scanner'] }
const tagged = { 'tags-added': '4', 'tags-removed': '2', 'tags-unchanged': '1' }
const inputs = { timeout: '3m', 'request-timeout': '60s' }

export const runCases: readonly RunCase[] = [
  {
    name: 'sync of an existing project',
    creates: false,
    tags,
    outputs: {
      ...figures,
      ...tagged,
      ...untouched,
      'request-state': 'FINISHED',
    },
    setUp() {
      const { at, token } = existing()
      return {
        at,
        inputs: { ...inputs, ...tagInputs, 'request-token': token },
      }
    },
  },
  {
    name: 'sync of nothing yet',
    creates: true,
    tags: declared,
    outputs: {
      ...made,
      'tags-added': '3',
      'library-count': '0',
      'request-token-source': 'none',
    },
    setUp: () => ({ at: actionHarness(), inputs }),
  },
  {
    name: 'ensure',
    creates: true,
    outputs: made,
    setUp: () => ({
      at: actionHarness(),
      inputs: { ...inputs, operation: 'ensure' },
    }),
  },
  {
    name: 'tag',
    creates: false,
    tags,
    outputs: tagged,
    setUp: () => ({
      at: existing().at,
      inputs: { ...inputs, ...tagInputs, operation: 'tag' },
    }),
  },
  {
    name: 'wait',
    creates: false,
    outputs: {
      'request-state': 'FINISHED',
      'request-token-source': 'discovered',
    },
    setUp: () => ({
      at: existing().at,
      inputs: { ...inputs, operation: 'wait' },
    }),
  },
  {
    name: 'report',
    creates: false,
    outputs: figures,
    setUp: () => ({
      at: existing().at,
      inputs: { ...inputs, operation: 'report' },
    }),
  },
]

/** The only project of the world. */
export function onlyProject({ world }: ActionHarness): Project | undefined {
  return [...world.projects.values()][0]
}

/** Sorted: the order of values is not promised (facts 3.6). */
export function tagsOf(project: Project | undefined) {
  return Object.fromEntries(
    [...(project?.tags ?? [])].map(([key, values]) => [key, values.toSorted()]),
  )
}

export function sortedTags(tags: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(tags).map(([key, values]) => [key, values.toSorted()]),
  )
}
