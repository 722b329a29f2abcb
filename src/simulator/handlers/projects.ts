import { productOf, projectOf } from '../protocol/access.ts'
import { isNameInUse } from '../protocol/name-in-use.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handler } from './handler.ts'

export const createProject: Handler<'createProject'> = (
  world,
  caller,
  { productToken, projectName, projectDescription },
) => {
  const product = productOf(world, caller, productToken)
  if (isNameInUse(product.projects.values(), projectName, world.quirks)) {
    throw refusals.projectExists(projectName)
  }
  const { token } = world.addProject(product, projectName, {
    description: projectDescription,
  })
  return {
    projectToken: token,
    message: `Successfully created project ${projectName}`,
  }
}

export const deleteProject: Handler<'deleteProject'> = (
  world,
  caller,
  { productToken, projectToken },
) => {
  const product = productOf(world, caller, productToken)
  const project = projectOf(world, caller, projectToken)
  if (project.product !== product) throw refusals.notAllowed()
  world.removeProject(project)
  return { message: `Successfully deleted project ${project.name}` }
}
