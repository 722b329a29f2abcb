import { describe, expect, it } from '@jest/globals'
import {
  beginsLikeProjectFile,
  isProjectFile,
  namedProjects,
} from '../../../src/domain/scan/project-files.ts'

const uuid = '0b6a3818-ed95-4190-b40d-0d0d9ca51166'
const row = (projectToken: unknown, projectName?: unknown) => ({
  projectToken,
  projectName,
})

describe('a file in JSON that names projects', () => {
  it.each([
    // what it is, its projects, what is said of the others
    [{ projects: [row(uuid, 'web, the shop')] }, [[uuid, 'web, the shop']], ''],
    [{ projects: [row(` ${uuid} `, ' ')] }, [[uuid, '']], ''],
    [
      { projects: [row(uuid), {}] },
      [[uuid, '']],
      '1 project without a token left out',
    ],
    [
      { projects: [row(' '), row(12), null, row(uuid)] },
      [[uuid, '']],
      '3 projects without a token left out',
    ],
    [
      { projects: [] },
      [],
      'it contains no project token; set `project-token` or `project-name`',
    ],
    [{ projects: [{}] }, [], 'no project token'],
    [[row(uuid, 'web')], [[uuid, 'web']], ''],
    [{ projectVitals: { token: uuid, name: 'api' } }, [[uuid, 'api']], ''],
    [{ projectVitals: { name: 'api' } }, [], 'no project token'],
    [{ projectVitals: null }, [], 'no project token'],
  ] as const)('%j names %j', (value, projects, words) => {
    const read = namedProjects(value)
    const found = read?.projects.map(({ token, name }) => [token, name ?? ''])
    expect(found).toEqual(projects)
    expect(read?.note ?? '').toContain(words)
  })

  it.each([[{ projects: {} }], [[{ name: 'a' }]], [[]], ['x'], [undefined]])(
    'is not %j',
    (value) => {
      expect(namedProjects(value)).toBeUndefined()
    },
  )

  it.each([
    ['scanprojectdetails.json', true],
    ['web_scan_report.json', true],
    ['scan_report.json', true],
    ['mend-sca-report.json', false],
    ['scanprojectdetails.json.txt', false],
  ])('may be called %s: %s', (name, expected) => {
    expect(isProjectFile(name)).toBe(expected)
  })

  it.each([
    ['{"projects":[{"projectToken":"0b', true],
    ['[\n  {\n    "projectToken": "0b', true],
    ['{"projectVitals":{"name":"web"', true],
    ['[INFO] {"projectToken":"0b', false],
    ['[{"name":"a","children":[]},{"na', false],
  ])('may begin as %j: %s', (text, expected) => {
    expect(beginsLikeProjectFile(text)).toBe(expected)
  })
})
