import { contents } from './contents.ts'
import type { Handlers } from './handler.ts'
import { notifications } from './notifications.ts'
import { productTags } from './product-tags.ts'
import { products } from './products.ts'
import { projectTags } from './project-tags.ts'
import { projects } from './projects.ts'
import { state } from './state.ts'

/** A handler for each request of the catalogue; a missing one does not compile. */
export const handlers: Handlers = {
  ...products,
  ...productTags,
  ...projects,
  ...projectTags,
  ...contents,
  ...state,
  ...notifications,
}
