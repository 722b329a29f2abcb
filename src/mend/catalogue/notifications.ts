import * as v from 'valibot'
import { acknowledged, define, required } from './define.ts'

/** “This API request enables you to define and edit the configuration of the project’s email notifications rules on setup (such as, “Notify on Project Setup Completion”).” */
export const setProjectSetupNotificationConfig = define({
  heading: 'Set Project Setup Notification Configuration',
  effect: 'write',
  credentials: 'user+org',
  params: v.strictObject({
    action: v.picklist(['CUSTOM', 'ENABLED', 'DISABLED']),
    projectTagKeyRegex: v.optional(required),
    projectTagValueRegex: v.optional(required),
  }),
  response: acknowledged,
})
