import * as v from 'valibot'
import { tagged, taggedRows } from '../wire/tags.ts'
import { acknowledged, define, type Rows, required } from './define.ts'

const rows = v.pipe(
  v.object({ projectTags: taggedRows }),
  v.transform(({ projectTags }) => projectTags),
)

/** A row without a name or a token stands for nothing that could be addressed. */
const listed: Rows = { list: 'projectTags', row: tagged, mayBeBare: true }

const tag = v.strictObject({
  projectToken: required,
  tagKey: required,
  tagValue: required,
})

/** “This API request enables you to get the project tags (keys & values) of all projects in an organization.” One answer for all, without pages; rows do not name their product. */
export const getOrganizationProjectTags = define({
  heading: 'Get Organization Project Tags',
  effect: 'read',
  credentials: 'user+org',
  params: v.strictObject({}),
  response: rows,
  rows: listed,
})

/** “This API request enables you to get the project tags (keys & values) of all projects in a product.” Also the listing of a product's projects with their tokens. */
export const getProductProjectTags = define({
  heading: 'Get Product Project Tags',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({ productToken: required }),
  response: rows,
  rows: listed,
})

/** “This API request enables you to get the project tags (keys & values) in a project.” */
export const getProjectTags = define({
  heading: 'Get Project Tags',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({ projectToken: required }),
  response: rows,
  rows: listed,
})

/** “This API request enables you to save a project’s tag: key, value.” It adds a value and replaces none (facts 3.1). */
export const saveProjectTag = define({
  heading: 'Save a Project Tag',
  effect: 'write',
  credentials: 'user',
  params: tag,
  response: acknowledged,
})

/** “This API request enables you to remove a project’s tag: key, value.” The documented answer is not JSON. */
export const removeProjectTag = define({
  heading: 'Remove a Project Tag',
  effect: 'write',
  credentials: 'user',
  params: tag,
  response: acknowledged,
  plainSuccess: /^[\s{"]*successfully removed project tag\b/i,
})
