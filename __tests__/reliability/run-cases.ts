import { perPoll } from '../../src/simulator/model/scan-scripts.ts'
import { type ActionHarness, actionHarness } from '../support/action-harness.ts'
import { warnedOfEmpty } from '../support/empty-inventory.ts'
import { defaultTags, type TagLists } from '../support/tag-lists.ts'

/** A typical run, and what must be true after it. */
export interface RunCase {
  readonly name: string
  /** A new Mend, and the inputs. */
  setUp(): Case
  /** The tags that the project must have; absent: the run does not tag. */
  readonly tags?: TagLists
  /** Whether it creates the product and the project. */
  readonly creates: boolean
  /** How a run ends that went well. */
  readonly result: 'passed' | 'warned'
  /** Outputs of a run that went well. */
  readonly outputs: Readonly<Record<string, string>>
}

interface Case {
  readonly action: ActionHarness
  readonly inputs: Readonly<Record<string, string>>
}

const before = { CTX: 'scanner', branch: 'old', env: ['dev', 'test'] }
const figures = { 'library-count': '12', 'max-depth': '4' }
const unchanged = { 'product-created': 'false', 'project-created': 'false' }
const created = { 'product-created': 'true', 'project-created': 'true' }

const tagInputs = { tags: 'env=test\nenv=prod' }
const tags = { ...defaultTags, env: ['test', 'prod'], CTX: ['scanner'] }
const tagged = { 'tags-added': '4', 'tags-removed': '2', 'tags-unchanged': '1' }
const limits = { timeout: '3m', 'request-timeout': '60s' }

/** A Mend without the project. */
function withoutProject(operation: string): Case {
  return { action: actionHarness(), inputs: { ...limits, operation } }
}

/** A project with old tags and a scan that finishes at the third poll. */
function withProject(operation: string, more: Case['inputs'] = {}) {
  const action = actionHarness()
  const script = perPoll('IN_PROGRESS', 'UPDATED', 'FINISHED')
  const { token } = action.world.startScan(action.addProject(before), {
    script,
  })
  return { action, token, inputs: { ...limits, operation, ...more } }
}

export const runCases: readonly RunCase[] = [
  {
    name: 'sync of an existing project',
    result: 'passed',
    creates: false,
    tags,
    outputs: {
      ...figures,
      ...tagged,
      ...unchanged,
      'request-state': 'FINISHED',
    },
    setUp() {
      const { action, token, inputs } = withProject('sync', tagInputs)
      return { action, inputs: { ...inputs, 'request-token': token } }
    },
  },
  {
    name: 'sync of a new project',
    result: 'warned',
    creates: true,
    tags: defaultTags,
    outputs: {
      ...created,
      ...warnedOfEmpty,
      'tags-added': '3',
      'library-count': '0',
      'request-token-source': 'none',
    },
    setUp: () => withoutProject('sync'),
  },
  {
    name: 'ensure',
    result: 'passed',
    creates: true,
    outputs: created,
    setUp: () => withoutProject('ensure'),
  },
  {
    name: 'tag',
    result: 'passed',
    creates: false,
    tags,
    outputs: tagged,
    setUp: () => withProject('tag', tagInputs),
  },
  {
    name: 'wait',
    result: 'passed',
    creates: false,
    outputs: {
      'request-state': 'FINISHED',
      'request-token-source': 'discovered',
    },
    setUp: () => withProject('wait'),
  },
  {
    name: 'report',
    result: 'passed',
    creates: false,
    outputs: figures,
    setUp: () => withProject('report'),
  },
]
