import { describe, expect, it } from '@jest/globals'
import { packageKey } from '../../../src/domain/inventory/package-key.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { aLibrary } from '../../support/builders.ts'

const python = (groupId: string, version: string): Partial<Library> => ({
  type: 'Python',
  groupId,
  artifactId: `${groupId}-${version}.tar.gz`,
  version,
})
const file = (name: string, version: string): Partial<Library> => ({
  type: 'Source Library',
  groupId: '',
  artifactId: name,
  name,
  version,
})

describe('the key of a package', () => {
  it.each<[Partial<Library>, Partial<Library>, boolean]>([
    [python('Flask_Login', '0.6.2'), python('flask-login', '0.6.3'), true],
    [python('flask', '1.0'), python('flask-login', '1.0'), false],
    [
      file('zlib-1.2.11.tar.gz', '1.2.11'),
      file('zlib-1.3.tar.gz', '1.3'),
      true,
    ],
    [
      file('jquery-v3.5.0.min.js', '3.5.0'),
      file('jquery-v3.6.0.min.js', '3.6.0'),
      true,
    ],
    [file('jquery.3.5.0.js', '3.5.0'), file('jquery.3.6.0.js', '3.6.0'), true],
    [file('a.1-1.jar', '1'), file('a.1-2.jar', '2'), true],
    [file('a.1-1.jar', '1'), file('a.2-1.jar', '1'), false],
    [file('1.0', '1.0'), file('2.0', '2.0'), false],
    [file('zlib-1.3.tar.gz', '1.3'), file('zip-1.3.tar.gz', '1.3'), false],
  ])('of %j and %j is the same: %s', (one, other, same) => {
    const [a, b] = [packageKey(aLibrary(one)), packageKey(aLibrary(other))]
    expect(a === b).toBe(same)
  })
})
