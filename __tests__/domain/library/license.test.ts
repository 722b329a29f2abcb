import { describe, expect, it } from '@jest/globals'
import { spdxId } from '../../../src/domain/library/license.ts'

describe('the SPDX id of a license', () => {
  it.each<[string, string | undefined, string | undefined]>([
    // Mend's name, Mend's SPDX name, the id
    ['Apache 2.0', 'Apache-2.0', 'Apache-2.0'],
    ['Apache 2.0', undefined, 'Apache-2.0'],
    ['BSD 2', undefined, 'BSD-2-Clause'],
    ['BSD 3', undefined, 'BSD-3-Clause'],
    ['CC0', undefined, 'CC0-1.0'],
    ['Eclipse 1.0', undefined, 'EPL-1.0'],
    ['LGPL 2.1', 'LGPL-2.1', 'LGPL-2.1'],
    ['MIT', undefined, 'MIT'],
    ['WTFPL', undefined, 'WTFPL'],
    ['Python 2.0', 'PSF-2.0', 'PSF-2.0'],
    // ids that SPDX no longer recommends
    ['GPL 2.0', 'GPL-2.0', 'GPL-2.0'],
    ['GPL 2.0 or later', 'GPL-2.0+', 'GPL-2.0+'],
    ['LGPL-2.1+', undefined, 'LGPL-2.1+'],
    [
      'x',
      'GPL-2.0-with-classpath-exception',
      'GPL-2.0-with-classpath-exception',
    ],
    // nothing certain
    ['x', 'MIT+', undefined],
    ['x', 'AGPL-3.0+', undefined],
    ['BSD', undefined, undefined],
    ['Public Domain', undefined, undefined],
    ['Node.js', undefined, undefined],
    ['mit', undefined, undefined],
    ['Suspected MIT', undefined, undefined],
    ['Suspected MIT', 'MIT', undefined],
    ['Acme Terms', 'Acme-1.0', undefined],
    ['Dual', 'MIT OR Apache-2.0', undefined],
    ['__proto__', 'constructor', undefined],
    ['', '', undefined],
  ])('of %j with the SPDX name %j is %j', (name, spdxName, id) => {
    expect(spdxId({ name, spdxName })).toBe(id)
  })
})
