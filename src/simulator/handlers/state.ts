import { compare } from '../../domain/text/compare.ts'
import { dateTime, isoTime } from '../model/clock.ts'
import type {
  ModificationType,
  Project,
  StoredModification,
} from '../model/organization.ts'
import { polled, processOf, stepOf } from '../model/scans.ts'
import { projectOf } from '../protocol/access.ts'
import type { Handler } from './handler.ts'

export const getProjectState: Handler<'getProjectState'> = (
  world,
  caller,
  { projectToken },
) => {
  const project = projectOf(world, caller, projectToken)
  const { name, inProgress, at } = processOf(project, world.clock.now())
  return {
    projectState: {
      lastProcess: name,
      inProgress,
      lastUpdatedDateTime: dateTime(at),
    },
  }
}

export const getProjectLastModification: Handler<
  'getProjectLastModification'
> = (world, caller, { projectToken }) => {
  const project = projectOf(world, caller, projectToken)
  return {
    project: {
      projectId: project.id,
      projectName: project.name,
      projectToken: project.token,
    },
    projectLastModifications: inSomeOrder(project).map(([type, row]) => ({
      projectId: project.id,
      modificationType: type,
      lastModified: dateTime(row.at),
      extraData: extraData(row),
    })),
  }
}

/**
 * The documentation shows the rows in alphabetical order, but promises none: each
 * project begins at another row, so that SCAN is first, last or in between.
 */
function inSomeOrder({ id, modifications }: Project) {
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

/** A token that is unknown, or of another organization, is no error: UNKNOWN. */
export const getRequestState: Handler<'getRequestState'> = (
  world,
  { organization },
  { requestToken },
) => {
  const now = world.clock.now()
  const scan = world.scans.get(requestToken)
  if (!scan || scan.project.product.organization !== organization) {
    return { requestState: 'UNKNOWN', timestamp: isoTime(now) }
  }
  const answer = {
    requestState: stepOf(scan).state,
    timestamp: isoTime(scan.since),
  }
  polled(scan, now)
  return answer
}
