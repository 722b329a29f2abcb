import type { FindingRecord } from './record.ts'

export const ensured = {
  phrase({ product, project }) {
    const done = {
      planned: 'would be created',
      created: 'created',
      missing: 'not created',
      unclear: 'creation unclear',
    }
    return Object.entries(done).flatMap(([wanted, words]) => {
      const objects = Object.entries({ product, project })
        .filter(([, object]) => object?.status === wanted)
        .filter(([, object]) => wanted !== 'unclear' || object?.look)
        .map(([scope]) => scope)
      return objects.length > 0 ? [`${objects.join(' and ')} ${words}`] : []
    })
  },

  /** The names stand at the top of the report, whatever finding knows them. */
  facts: () => ({}),

  sections: () => [],

  names: (found) => found,
} satisfies FindingRecord<'ensured'>
