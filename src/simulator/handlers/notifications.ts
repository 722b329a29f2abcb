import { readRegularExpression } from '../../domain/text/regular-expression.ts'
import { administered } from '../protocol/access.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handler } from './handler.ts'

export const setProjectSetupNotificationConfig: Handler<
  'setProjectSetupNotificationConfig'
> = (_world, caller, { action, projectTagKeyRegex, projectTagValueRegex }) => {
  const organization = administered(caller)
  const patterns = { projectTagKeyRegex, projectTagValueRegex }
  if (action === 'CUSTOM') checkPatterns(patterns)
  organization.notification = {
    action,
    tagKeyRegex: projectTagKeyRegex,
    tagValueRegex: projectTagValueRegex,
  }
  return {
    message:
      'Successfully changed project setup completion notification configuration',
  }
}

/** “Must be a formatted regex valid string”, for Mend one of Java's; both are required with CUSTOM. */
function checkPatterns(patterns: Readonly<Record<string, string | undefined>>) {
  const entries = Object.entries(patterns)
  const missing = entries.filter(([, pattern]) => pattern === undefined)
  if (missing.length > 0) throw refusals.missing(missing.map(([name]) => name))
  for (const [name, pattern] of entries) {
    if (
      pattern !== undefined &&
      readRegularExpression(pattern).kind === 'invalid'
    ) {
      throw refusals.invalid(name)
    }
  }
}
