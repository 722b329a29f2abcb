import { catalogue, type RequestType } from '../catalogue/index.ts'
import type { Advice } from './advice.ts'

/** What a change needs of a user who may read its object already. */
interface Permission {
  readonly object: 'organization' | 'product' | 'project'
  /** After "may not": `tag it`. */
  readonly change: string
  /** After "needs", of `it` or `the project`: `a role on it`. */
  role(object: string): string
}

type ReadType = Extract<RequestType, `get${string}`>
type ChangeType = Exclude<RequestType, ReadType>

const administrator = () => 'the role Organization Administrator'
const member = (object: string) => `a role on ${object}`
const manager = (object: string) => `an administrator's role on ${object}`

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
  saveProductTag: { object: 'product', change: 'tag it', role: member },
  removeProductTag: {
    object: 'product',
    change: 'remove its tags',
    role: member,
  },
  createProject: {
    object: 'product',
    change: 'create projects in it',
    role: manager,
  },
  deleteProject: {
    object: 'project',
    change: 'delete it',
    role: (it) => manager(`${it === 'it' ? 'its' : `${it}'s`} product`),
  },
  saveProjectTag: { object: 'project', change: 'tag it', role: member },
  removeProjectTag: {
    object: 'project',
    change: 'remove its tags',
    role: member,
  },
  setProjectSetupNotificationConfig: {
    object: 'organization',
    change: 'set its notification rule',
    role: administrator,
  },
}

const projectReader = 'a role on the product or the project'

/** What reads need, after "needs" (facts 1.4, 2). */
const readRoles: Readonly<Record<ReadType, string>> = {
  getOrganizationProductTags:
    'the role Organization Administrator, unless Mend lets the user list the products. If it does not, set `product-token` instead of `product-name`',
  getOrganizationProjectTags: administrator(),
  getRequestState: manager('the product'),
  getProductTags: member('the product'),
  getProductProjectTags: member('the product'),
  getProjectTags: projectReader,
  getProjectInventory: projectReader,
  getProjectHierarchy: projectReader,
  getProjectState: projectReader,
  getProjectLastModification: projectReader,
  getLibrarySourceFiles: projectReader,
  getProjectLibraryDependencies: projectReader,
}

/** What to change when 5001 leaves open whether keys, tokens or a role are wrong. */
export function deniedFix(type: RequestType): string {
  return `${checkKeys(type)} This request needs ${roleFor(type)}.`
}

function checkKeys(type: RequestType): string {
  const { credentials, params } = catalogue[type]
  const tokens = ['product', 'project']
    .filter((object) => `${object}Token` in params.entries)
    .map((object) => `\`${object}-token\``)
  const given =
    tokens.length > 0 ? ` Check ${tokens.join(' and ')}, if set.` : ''
  return credentials === 'user'
    ? `Check \`user-key\`.${given}`
    : `Check that \`user-key\` and \`org-token\` are right and not swapped.${given}`
}

function roleFor(type: RequestType): string {
  if (!isChange(type)) return readRoles[type]
  const { role, object } = permissions[type]
  return role(`the ${object}`)
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
    why: `The user of \`user-key\` may read this ${object} but not ${change}: this needs ${role('it')}.`,
    fix: 'Give that user the role in Mend, or use the key of a user who has it.',
  }
}

function isChange(type: RequestType): type is ChangeType {
  return Object.hasOwn(permissions, type)
}
