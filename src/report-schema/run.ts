import * as v from 'valibot'
import { operationNames, unknownOperation } from '../domain/operations.ts'
import { count, described, look, optionalText, text } from './fields.ts'

export const outcome = v.picklist([
  'passed',
  'failed',
  'warned',
  'skipped',
  'planned',
  'timed-out',
  'cancelled',
  'error',
])

export const operation = described(
  v.picklist([...operationNames, unknownOperation]),
  'unknown when the `operation` input names none that there is.',
)

export const failure = v.object({
  what: text,
  said: optionalText,
  why: optionalText,
  fix: optionalText,
})

/** A product or project. */
export const named = v.object({
  name: text,
  status: described(
    v.optional(
      v.picklist(['existing', 'created', 'planned', 'missing', 'unclear']),
    ),
    'Absent when the run only read the name. `missing`: it was to be created and was not. `unclear`: whether this run created it is not known.',
  ),
  look,
})

const tag = v.object({ key: text, value: text })

const failedChange = v.object({
  ...tag.entries,
  change: v.picklist(['add', 'remove']),
  message: text,
})

/** The changes of the tags of one product or project. */
export const tagChanges = v.object({
  scope: v.picklist(['product', 'project']),
  name: text,
  added: v.array(tag),
  removed: v.array(tag),
  unchanged: v.array(tag),
  failed: v.array(failedChange),
  unclear: described(
    v.optional(v.array(failedChange)),
    'The change was sent, and what it did is not known.',
  ),
  spared: described(
    v.array(tag),
    'Not removed, because a new value of the same key could not be added.',
  ),
  look,
})

const scan = v.object({
  end: described(
    v.optional(
      v.picklist([
        'finished',
        'updated',
        'failed',
        'skipped',
        'unknown',
        'timed-out',
      ]),
    ),
    'Absent when the wait had not ended.',
  ),
  state: described(optionalText, "The last state seen, in Mend's words."),
  seconds: count,
  polls: count,
  followed: described(v.boolean(), 'Another scan was waited for instead.'),
  changes: v.array(v.object({ state: text, atSeconds: count })),
})

export const wait = v.object({
  requestTokenSource: v.picklist([
    'input',
    'scan-output',
    'discovered',
    'none',
  ]),
  seconds: count,
  polls: count,
  scans: v.array(scan),
})
