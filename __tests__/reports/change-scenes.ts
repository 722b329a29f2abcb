import type { Result } from '../../src/operations/result/result.ts'
import {
  aResult,
  ensured,
  hostileTexts,
  tag,
  tagged,
} from '../support/results.ts'
import type { Scene } from './scene.ts'

const refusal = {
  what: 'Save a Project Tag was refused with error 5001 (not allowed)',
  said: 'User is not allowed to perform this action',
  why: 'The user of `user-key` may read this project but not tag it: this needs a role on it.',
  fix: 'Give that user the role in Mend, or use the key of a user who has it.',
}
const message = `${refusal.what}. Mend said: ${refusal.said}. ${refusal.why} ${refusal.fix}`
const refused = Array.from({ length: 14 }, (_, index) => `key${index}=1`)

const tagsRefused: Result = aResult({
  operation: 'tag',
  outcome: 'error',
  reasons: [`Could not add 14 tags of project "web_main": ${message}`],
  ensured: ensured(),
  tagged: {
    objects: [
      tagged(
        { add: [...refused, 'team=web'] },
        {
          failures: refused.map((pair) => ({
            tag: tag(pair),
            change: 'add',
            message,
          })),
        },
      ),
    ],
  },
})

const tagLook =
  'There was no clear answer to the 2 tag changes: check in Mend whether project "web_main" has the tags team=web, tier=1.'
const cancelled = 'The job was cancelled before this step finished.'

const tagsUnclear: Result = aResult({
  operation: 'tag',
  outcome: 'cancelled',
  reasons: [`${cancelled} ${tagLook}`],
  ensured: ensured(),
  tagged: {
    objects: [
      tagged(
        {
          add: ['team=web', 'tier=1', 'branch=main'],
          remove: ['team=checkout'],
          keep: ['repository=acme/web'],
        },
        {
          failures: ['team=web', 'tier=1'].map((pair) => ({
            tag: tag(pair),
            change: 'add',
            unclear: true,
            message: 'Save a Project Tag was cancelled.',
          })),
          spared: [tag('team=checkout')],
          look: tagLook,
        },
      ),
    ],
  },
})

const createLook =
  'There was no clear answer to the creation: check in Mend whether project "web_main" in product "Platform" exists.'

const createUnclear: Result = aResult({
  operation: 'sync',
  outcome: 'cancelled',
  reasons: [`${cancelled} ${createLook}`],
  ensured: ensured({
    project: { name: 'web_main', status: 'unclear', look: createLook },
  }),
})

const deleteLook =
  'There was no clear answer to the deletion: check in Mend whether product "Storefront" with 1,204 projects still exists.'

const deleteUnclear: Result = aResult({
  operation: 'delete',
  outcome: 'error',
  reasons: [
    `Delete Product got no answer from https://saas.mend.io: no complete answer within 60 s, tried 6 times. ${deleteLook}`,
  ],
  failure: {
    what: 'Delete Product got no answer from https://saas.mend.io: no complete answer within 60 s, tried 6 times',
    why: 'The server is slow, or the answer is very large. The change may have been made nevertheless.',
    fix: `Raise \`request-timeout\`, or run the job again later. ${deleteLook}`,
  },
  deleted: {
    scope: 'product',
    name: 'Storefront',
    projects: 1_204,
    status: 'unclear',
    look: deleteLook,
  },
})

const notifyRefused: Result = aResult({
  operation: 'notify',
  outcome: 'error',
  reasons: [
    'Set Project Setup Notification Configuration was refused with error 5001 (not allowed). Mend said: User is not allowed to perform this action.',
  ],
  failure: {
    ...refusal,
    what: 'Set Project Setup Notification Configuration was refused with error 5001 (not allowed)',
    why: 'The user of `user-key` may read this organization but not set its notification rule: this needs the role Organization Administrator.',
  },
  notified: { action: 'ENABLED', status: 'refused', said: refusal.said },
})

const [hostileText = ''] = hostileTexts
const hostileLook = `Look in Mend whether project "${hostileTexts.join('')}" exists.`

const hostile: Result = aResult({
  operation: 'tag',
  outcome: 'cancelled',
  reasons: [hostileLook],
  ensured: {
    product: { name: hostileText, status: 'missing' },
    project: { name: hostileText, status: 'unclear', look: hostileLook },
  },
  tagged: {
    objects: hostileTexts.map((name) =>
      tagged({}, { name, look: hostileLook }),
    ),
  },
  notified: { action: 'DISABLED', status: 'unclear', look: hostileLook },
  deleted: {
    scope: 'project',
    name: hostileText,
    status: 'unclear',
    look: hostileLook,
  },
})

/** Changes that were refused, or whose answer never came. */
export const changeScenes: readonly Scene[] = [
  { name: 'tags-refused', result: tagsRefused },
  { name: 'tags-unclear', result: tagsUnclear },
  { name: 'create-unclear', result: createUnclear },
  { name: 'delete-unclear', result: deleteUnclear },
  { name: 'notify-refused', result: notifyRefused },
  { name: 'hostile-changes', result: hostile },
]
