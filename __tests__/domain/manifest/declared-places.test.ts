import { describe, expect, it } from '@jest/globals'
import { declaredPlaces } from '../../../src/domain/manifest/declared-places.ts'

const texts: Readonly<Record<string, string>> = {
  'apps/b/package.json': '{"dependencies": {\n"lodash": "4",\n"b": "1"}}',
  'apps/a/package.json': '{"dependencies": {"lodash": "4"}}',
  'go.mod': 'require github.com/a/lodash v1.0.0',
  'requirements.txt': 'Flask_Login==1',
}

function workspace(paths = Object.keys(texts)) {
  const read: string[] = []
  const find = declaredPlaces(paths, (path) => {
    read.push(path)
    return texts[path]
  })
  return { find, read }
}

describe('the place that declares a package', () => {
  it.each([
    ['npm', 'b', 'apps/b/package.json', 3],
    ['pypi', 'flask.login', 'requirements.txt', 1],
    ['golang', 'github.com/A/lodash', 'go.mod', 1],
  ] as const)('of %s %s is %s, line %d', (ecosystem, name, path, line) => {
    expect(workspace().find(ecosystem, name)).toEqual({ path, line })
  })

  it('is never in a manifest of another ecosystem', () => {
    const { find } = workspace()
    expect(find('golang', 'lodash')).toBeUndefined()
    expect(find('npm', 'flask-login')).toBeUndefined()
    expect(find('generic', 'lodash')).toBeUndefined()
  })

  it('is, of several, the nearest to the root, then the first by name', () => {
    const { find } = workspace()
    const path = 'apps/a/package.json'
    expect(find('npm', 'lodash')).toEqual({ path, line: 1 })
  })

  it('costs reading the manifests of its ecosystem once', () => {
    const { find, read } = workspace()
    find('golang', 'x')
    find('golang', 'y')
    expect(read).toEqual(['go.mod'])
  })

  it('is not sought in more than a thousand files, nor where none can be read', () => {
    const many = Array.from({ length: 1_500 }, (_, i) => `m${i}/package.json`)
    const { find, read } = workspace(many)
    expect(find('npm', 'lodash')).toBeUndefined()
    expect(read).toHaveLength(1_000)
  })
})
