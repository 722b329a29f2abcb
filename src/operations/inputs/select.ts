import * as v from 'valibot'
import { parseSelection } from '../../domain/text/selection.ts'
import { lines } from './field-types.ts'

/** The `select` input; every line that is no rule is named. */
export const selectionLines = v.pipe(
  lines,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseSelection(dataset.value)
    if (parsed.ok) return parsed.selection
    for (const message of parsed.problems) addIssue({ message })
    return NEVER
  }),
)
