import { saveTag } from '../model/organization.ts'
import { removePair, tagRow, tagRows } from '../protocol/tags.ts'
import type { Handlers } from './handler.ts'

export const projectTags = {
  getOrganizationProjectTags: (caller) => ({
    projectTags: [...caller.administered().products.values()].flatMap(
      ({ projects }) => tagRows(projects.values()),
    ),
  }),

  getProductProjectTags: (caller, { productToken }) => ({
    projectTags: tagRows(caller.product(productToken).projects.values()),
  }),

  getProjectTags: (caller, { projectToken }) => ({
    projectTags: [tagRow(caller.project(projectToken))],
  }),

  /** Answers with the saved value alone, not with a list as the reads do. */
  saveProjectTag(caller, { projectToken, tagKey, tagValue }) {
    const { name, token, tags } = caller.project(projectToken)
    saveTag(tags, tagKey, tagValue)
    return { projectTags: { name, token, tags: { [tagKey]: tagValue } } }
  },

  /** Answers JSON, as removeProductTag does; with `brokenRemoveAnswer` the documented text. */
  removeProjectTag(caller, { projectToken, tagKey, tagValue }) {
    const { tags } = caller.project(projectToken)
    removePair(caller.world, tags, tagKey, tagValue)
    return { message: 'Successfully removed project tag' }
  },
} satisfies Partial<Handlers>
