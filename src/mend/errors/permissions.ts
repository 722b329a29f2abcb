import type { RequestType } from '../catalogue/index.ts'
import type { Advice } from './advice.ts'

/** What a change needs of a user who may read its object already. */
interface Permission {
  readonly object: 'organization' | 'product' | 'project'
  /** After "may not": `tag it`. */
  readonly change: string
  /** After "needs": `a role on it`. */
  readonly role: string
}

type ChangeType = Exclude<RequestType, `get${string}`>

const administrator = 'the role Organization Administrator'

/** Of every request that changes something (facts 1.4, 2 and 3). */
const permissions: Readonly<Record<ChangeType, Permission>> = {
  createProduct: {
    object: 'organization',
    change: 'create products in it',
    role: administrator,
  },
  deleteProduct: {
    object: 'product',
    change: 'delete it',
    role: administrator,
  },
  saveProductTag: { object: 'product', change: 'tag it', role: 'a role on it' },
  removeProductTag: {
    object: 'product',
    change: 'remove its tags',
    role: 'a role on it',
  },
  createProject: {
    object: 'product',
    change: 'create projects in it',
    role: "an administrator's role on it",
  },
  deleteProject: {
    object: 'project',
    change: 'delete it',
    role: "an administrator's role on its product",
  },
  saveProjectTag: { object: 'project', change: 'tag it', role: 'a role on it' },
  removeProjectTag: {
    object: 'project',
    change: 'remove its tags',
    role: 'a role on it',
  },
  setProjectSetupNotificationConfig: {
    object: 'organization',
    change: 'set its notification rule',
    role: administrator,
  },
}

/**
 * Why a change is refused although its keys and tokens are known to be right, and
 * what to change; undefined where that makes no difference, as for a read.
 */
export function provenAdvice(
  type: RequestType,
  code: number,
): Advice | undefined {
  if (!isChange(type)) return undefined
  if (code === 2015) return inactive
  return code === 5001 ? roleAdvice(permissions[type]) : undefined
}

const inactive: Advice = {
  why: 'The organization is inactive.',
  fix: 'Ask an administrator of the organization.',
}

function roleAdvice({ object, change, role }: Permission): Advice {
  return {
    why: `The user of \`user-key\` may read this ${object} but not ${change}: this needs ${role}.`,
    fix: 'Give that user the role in Mend, or use the key of a user who has it.',
  }
}

function isChange(type: RequestType): type is ChangeType {
  return Object.hasOwn(permissions, type)
}
