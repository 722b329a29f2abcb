import type * as v from 'valibot'
import * as contents from './contents.ts'
import * as notifications from './notifications.ts'
import * as productTags from './product-tags.ts'
import * as products from './products.ts'
import * as projectTags from './project-tags.ts'
import * as projects from './projects.ts'
import * as state from './state.ts'

/** All requests of the Product and Project API, by `requestType`. */
export const catalogue = {
  ...products,
  ...productTags,
  ...projects,
  ...projectTags,
  ...contents,
  ...state,
  ...notifications,
}

type Catalogue = typeof catalogue
export type RequestType = keyof Catalogue

/** What a caller passes. */
export type Params<T extends RequestType> = v.InferInput<Catalogue[T]['params']>
/** What a caller receives: a domain value. */
export type Answer<T extends RequestType> = v.InferOutput<
  Catalogue[T]['response']
>
/** What a server answers: JSON of this shape. */
export type Body<T extends RequestType> = v.InferInput<Catalogue[T]['response']>

export const requestTypes = Object.keys(catalogue) as RequestType[]
