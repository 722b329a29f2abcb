import type { EnsuredObject } from '../../operations/result/ensured.ts'
import type { FindingRecord } from './record.ts'

export const ensured = {
  phrase({ product, project }) {
    const objects = [
      ['product', product?.status],
      ['project', project.status],
    ] as const
    const those = (wanted: EnsuredObject['status']) =>
      objects.filter(([, status]) => status === wanted).map(([word]) => word)
    const phrases = [
      [those('planned'), 'would be created'],
      [those('created'), 'created'],
    ] as const
    return phrases
      .filter(([words]) => words.length > 0)
      .map(([words, done]) => `${words.join(' and ')} ${done}`)
  },

  /** The names stand at the top of the report, whatever finding knows them. */
  facts: () => ({}),

  sections: () => [],

  names: (found) => found,
} satisfies FindingRecord<'ensured'>
