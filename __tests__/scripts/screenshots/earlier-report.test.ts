import { expect, it } from '@jest/globals'
import { earlierReport } from '../../../scripts/screenshots/earlier-report.ts'

const libraries = Array.from({ length: 12 }, (_, at) => ({ name: `lib-${at}` }))
const names = (text: string) =>
  JSON.parse(text).libraries.map(({ name }: { name: string }) => name)

it('is the report without every tenth library', () => {
  const earlier = earlierReport(JSON.stringify({ libraries, hierarchy: [] }))
  expect(names(earlier)).toEqual(
    '1 2 3 4 5 6 7 8 9 11'.split(' ').map((at) => `lib-${at}`),
  )
  expect(JSON.parse(earlier)).not.toHaveProperty('hierarchy')
})

it('leaves out libraries of each of several projects', () => {
  const projects = [{ libraries }, {}]
  const earlier = JSON.parse(earlierReport(JSON.stringify({ projects })))
  expect(earlier.projects[0].libraries).toHaveLength(10)
  expect(earlier.projects[1]).toEqual({})
})
