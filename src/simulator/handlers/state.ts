import { compare } from '../../domain/text/compare.ts'
import { dateTime, isoTime } from '../model/clock.ts'
import type {
  ModificationType,
  Project,
  StoredModification,
} from '../model/organization.ts'
import { afterPoll, currentStep, processOf } from '../model/scans.ts'
import type { Handlers } from './handler.ts'

export const state = {
  getProjectState(caller, { projectToken }) {
    const project = caller.project(projectToken)
    const now = caller.world.clock.now()
    const { name, inProgress, at } = processOf(project, now)
    return {
      projectState: {
        lastProcess: name,
        inProgress,
        lastUpdatedDateTime: dateTime(at),
      },
    }
  },

  getProjectLastModification(caller, { projectToken }) {
    const project = caller.project(projectToken)
    return {
      project: {
        projectId: project.id,
        projectName: project.name,
        projectToken: project.token,
      },
      projectLastModifications: inVaryingOrder(project).map(([type, row]) => ({
        projectId: project.id,
        modificationType: type,
        lastModified: dateTime(row.at),
        extraData: extraData(row),
      })),
    }
  },

  /** A token that is unknown or of another organization answers UNKNOWN, not an error. */
  getRequestState({ world, organization }, { requestToken }) {
    const now = world.clock.now()
    const scan = world.scans.get(requestToken)
    if (!scan || scan.project.product.organization !== organization) {
      return { requestState: 'UNKNOWN', timestamp: isoTime(now) }
    }
    const answer = {
      requestState: currentStep(scan).state,
      timestamp: isoTime(scan.since),
    }
    afterPoll(scan, now)
    return answer
  },
} satisfies Partial<Handlers>

/**
 * The documentation shows the rows in alphabetical order, but does not promise
 * it. Here each project starts at another row, so that SCAN may stand anywhere.
 */
function inVaryingOrder({ id, modifications }: Project) {
  const rows: [ModificationType, StoredModification][] = [
    ...modifications,
  ].sort(([a], [b]) => compare(a, b))
  const start = id % Math.max(1, rows.length)
  return [...rows.slice(start), ...rows.slice(0, start)]
}

function extraData({ plugin, requestToken }: StoredModification) {
  return {
    ...(plugin && {
      pluginName: plugin.name,
      pluginVersion: plugin.version,
      requesterEmail: plugin.requester,
    }),
    requestToken,
  }
}
