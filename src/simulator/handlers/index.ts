import type { RequestType } from '../../mend/catalogue/index.ts'
import * as contents from './contents.ts'
import type { Handler } from './handler.ts'
import * as notifications from './notifications.ts'
import * as productTags from './product-tags.ts'
import * as products from './products.ts'
import * as projectTags from './project-tags.ts'
import * as projects from './projects.ts'
import * as state from './state.ts'

type Handlers = { readonly [T in RequestType]: Handler<T> }

/** One for each request of the catalogue; a missing one does not compile. */
export const handlers: Handlers = {
  ...products,
  ...productTags,
  ...projects,
  ...projectTags,
  ...contents,
  ...state,
  ...notifications,
}
