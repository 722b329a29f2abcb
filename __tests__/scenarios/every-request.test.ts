import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { operationNames } from '../../src/domain/operations.ts'
import { requestTypes } from '../../src/mend/catalogue/index.ts'
import { type Theater, theater } from '../support/play.ts'

const docs = readFileSync(
  join(import.meta.dirname, '../../docs/operations.md'),
  'utf8',
)

/** The rows of the table "Every request": request, operation, input. */
const rows = [
  ...docs.matchAll(/^\| `(\w+)` +\| `([\w-]+)` +\| (?:`([\w-]+)`)?/gm),
]
  .map(([, request = '', operation = '', input = '']) => ({
    request,
    operation,
    input,
  }))
  .filter(({ request }) =>
    /^(get|save|remove|create|delete|set)[A-Z]/.test(request),
  )

/** What the input of a row is, for the project `web_main` of the product `web`. */
const given: Record<string, (stage: Theater) => Record<string, string>> = {
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
  getRequestState: (stage) => ({ 'request-token': stage.scan('FINISHED') }),
  getProjectState: () => ({}),
  getProjectLastModification: () => ({}),
}

function aLibrary({ world }: Theater): Record<string, string> {
  const [project] = world.projects.values()
  const [keyUuid] = project?.contents.libraries.keys() ?? []
  return { library: keyUuid ?? '' }
}

describe('every request of the API', () => {
  it('stands in the table of docs/operations.md, once', () => {
    expect(rows.map(({ request }) => request).sort()).toEqual(
      [...requestTypes].sort(),
    )
  })

  it.each(rows)(
    '$request is sent by $operation with $input',
    async ({ request, operation, input }) => {
      expect(operationNames).toContain(operation)
      const stage = await theater()
      const project = stage.project({ env: 'dev' })
      project.product.tags.set('owner', ['acme'])
      const inputs = given[request]?.(stage) ?? {}
      if (input) expect(Object.keys(inputs)).toContain(input)
      const { outputs } = await stage.run({ operation, ...inputs })
      expect(outputs['result']).toBe('passed')
      expect(stage.world.requests.map(({ type }) => type)).toContain(request)
    },
  )
})
