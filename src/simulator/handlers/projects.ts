import { isNameInUse } from '../protocol/name-in-use.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handlers } from './handler.ts'

export const projects = {
  createProject(caller, { productToken, projectName: name, ...params }) {
    const { world } = caller
    const product = caller.product(productToken)
    if (isNameInUse(product.projects.values(), name, world.deviations)) {
      throw refusals.projectNameInUse(name)
    }
    const { token } = world.addProject(product, name, {
      description: params.projectDescription,
    })
    return {
      projectToken: token,
      message: `Successfully created project ${name}`,
    }
  },

  deleteProject(caller, { productToken, projectToken }) {
    const product = caller.product(productToken)
    const project = caller.project(projectToken)
    if (project.product !== product) throw refusals.notAllowed()
    caller.world.removeProject(project)
    return { message: `Successfully deleted project ${project.name}` }
  },
} satisfies Partial<Handlers>
