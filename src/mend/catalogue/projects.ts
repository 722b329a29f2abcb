import * as v from 'valibot'
import { acknowledged, define, required } from './define.ts'

/** “This API request creates a new project within an existing product. A project token is generated which unique identifies the project.” */
export const createProject = define({
  heading: 'Create Project',
  effect: 'create',
  credentials: 'user',
  params: v.strictObject({
    productToken: required,
    projectName: required,
    projectDescription: v.optional(v.string()),
  }),
  response: v.pipe(
    v.object({
      projectToken: required,
      message: v.nullish(v.string()),
    }),
    v.transform(({ projectToken }) => ({ token: projectToken })),
  ),
})

/** “This API request deletes a project in an product.” It also needs the parent product's token. */
export const deleteProject = define({
  heading: 'Delete Project',
  effect: 'delete',
  credentials: 'user',
  params: v.strictObject({ productToken: required, projectToken: required }),
  response: acknowledged,
})
