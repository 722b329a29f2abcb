import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { operationNames } from '../../src/domain/operations.ts'
import { requestTypes } from '../../src/mend/catalogue/index.ts'
import { actionWithProject, type BuiltAction } from '../support/built-action.ts'

const docs = readFileSync(
  join(import.meta.dirname, '../../docs/operations.md'),
  'utf8',
)

/** The rows of the table "Every request": request, operation, input. */
const rows = [
  ...docs.matchAll(
    /^\| `(?<request>(?:get|save|remove|create|delete|set)[A-Z]\w+)` +\| `(?<operation>[\w-]+)` +\| (?:`(?<input>[\w-]+)`)?/gm,
  ),
].map(({ groups = {} }) => groups)

/** The inputs of a row, for the project `web_main` of the product `web`. */
const given: Record<string, (action: BuiltAction) => Record<string, string>> = {
  createProduct: () => ({ 'product-name': 'New' }),
  createProject: () => ({ 'project-name': 'new' }),
  deleteProduct: () => ({ 'product-name': 'web', confirm: 'web' }),
  deleteProject: () => ({ 'project-name': 'web_main', confirm: 'web_main' }),
  getProductTags: () => ({ scope: 'product' }),
  getOrganizationProductTags: () => ({ scope: 'organization-products' }),
  getProductProjectTags: () => ({ scope: 'product-projects' }),
  getOrganizationProjectTags: () => ({ scope: 'organization-projects' }),
  getProjectTags: () => ({ scope: 'project' }),
  saveProductTag: () => ({ 'product-tags': 'tier=1' }),
  removeProductTag: () => ({ 'remove-product-tags': 'owner' }),
  saveProjectTag: () => ({ tags: 'team=web' }),
  removeProjectTag: () => ({ 'remove-tags': 'env' }),
  getProjectInventory: () => ({ report: 'inventory' }),
  getProjectHierarchy: () => ({ report: 'hierarchy' }),
  getLibrarySourceFiles: aLibrary,
  getProjectLibraryDependencies: aLibrary,
  setProjectSetupNotificationConfig: () => ({
    'notification-action': 'enabled',
  }),
  getRequestState: (action) => ({
    'request-token': action.addScan('FINISHED'),
  }),
  getProjectState: () => ({}),
  getProjectLastModification: () => ({}),
}

function aLibrary(action: BuiltAction): Record<string, string> {
  const [library = ''] = action.firstProject().contents.libraries.keys()
  return { library }
}

describe('every request of the API', () => {
  it('is in the table of docs/operations.md, once', () => {
    expect(rows.map(({ request }) => request).sort()).toEqual(
      [...requestTypes].sort(),
    )
  })

  it.each(rows)(
    '$request is sent by $operation with $input',
    async ({ request = '', operation = '', input }) => {
      expect(operationNames).toContain(operation)
      const { project, ...action } = await actionWithProject({ env: 'dev' })
      project.product.tags.set('owner', ['acme'])
      const inputs = given[request]?.(action) ?? {}
      if (input) expect(Object.keys(inputs)).toContain(input)
      const { outputs } = await action.run(operation, inputs)
      expect(outputs['result']).toBe('passed')
      expect(action.world.requests.map(({ type }) => type)).toContain(request)
    },
  )
})
