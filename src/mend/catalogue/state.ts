import * as v from 'valibot'
import type {
  Modification,
  ProjectState,
} from '../../domain/scan/project-state.ts'
import { text } from '../wire/shared.ts'
import { dateTime } from '../wire/time.ts'
import { define, required } from './define.ts'

/** “This API request returns the current status of a project including the last process that was performed on the project and its date, and whether the process is currently in progress.” Older servers name the field `date` instead of `lastUpdatedDateTime`. */
export const getProjectState = define({
  heading: 'Get Project State',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({ projectToken: required }),
  response: v.pipe(
    v.object({
      projectState: v.object({
        lastProcess: text,
        inProgress: v.nullish(v.boolean()),
        lastUpdatedDateTime: dateTime,
        date: dateTime,
      }),
    }),
    v.transform(
      ({ projectState: state }): ProjectState => ({
        lastProcess: state.lastProcess,
        inProgress: state.inProgress ?? undefined,
        updated: state.lastUpdatedDateTime ?? state.date,
      }),
    ),
  ),
})

const modification = v.pipe(
  v.object({
    modificationType: v.string(),
    lastModified: dateTime,
    extraData: v.nullish(
      v.object({
        requestToken: text,
        pluginName: text,
        pluginVersion: text,
        requesterEmail: text,
      }),
    ),
  }),
  v.transform(
    (row): Modification => ({
      type: row.modificationType,
      at: row.lastModified,
      requestToken: row.extraData?.requestToken,
      pluginName: row.extraData?.pluginName,
      pluginVersion: row.extraData?.pluginVersion,
      requester: row.extraData?.requesterEmail,
    }),
  ),
)

/** “This API request returns the last modification dates for ALERTS, INVENTORY, METDATA and SCAN in the specified project.” Mend keeps them for a limited time, so anything may be missing. */
export const getProjectLastModification = define({
  heading: 'Get Project Last Modification',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({ projectToken: required }),
  response: v.pipe(
    v.object({
      projectLastModifications: v.nullish(v.array(modification), []),
    }),
    v.transform((answer) => answer.projectLastModifications),
  ),
  rows: { list: 'projectLastModifications', row: modification },
})

/** “This API request returns the current progress of a request.” A product administrator may call it, too. */
export const getRequestState = define({
  heading: 'Get Plugin Request State',
  effect: 'read',
  credentials: 'user+org',
  params: v.strictObject({ requestToken: required }),
  response: v.pipe(
    v.object({ requestState: required, timestamp: dateTime }),
    v.transform(({ requestState, timestamp }) => ({
      state: requestState,
      at: timestamp,
    })),
  ),
})
