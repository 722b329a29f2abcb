import { describe, expect, it } from '@jest/globals'
import {
  type MetadataPreset,
  metadataPresets,
  metadataTags,
} from '../../src/domain/metadata.ts'
import type { Repository } from '../../src/domain/repository.ts'

const onMain: Repository = {
  fullName: 'acme/web',
  branch: 'main',
  tag: undefined,
  commit: '0123456789abcdef0123456789abcdef01234567',
  event: 'push',
  actor: 'mona',
  runUrl: 'https://github.com/acme/web/actions/runs/1',
  url: 'https://github.com/acme/web',
}

describe('the metadata tags', () => {
  it.each<[MetadataPreset, Repository, [string, string[]][]]>([
    ['repository', onMain, [['repository', ['acme/web']]]],
    ['branch', onMain, [['branch', ['main']]]],
    ['branch', { ...onMain, branch: undefined }, []],
    ['tag', onMain, []],
    ['tag', { ...onMain, tag: 'v1.2.3' }, [['release', ['v1.2.3']]]],
    ['commit', onMain, [['commit', [onMain.commit ?? '']]]],
    ['event', onMain, [['event', ['push']]]],
    ['actor', onMain, [['actor', ['mona']]]],
    ['actor', { ...onMain, actor: '' }, []],
    ['run-url', onMain, [['run-url', [onMain.runUrl ?? '']]]],
    [
      'mend',
      onMain,
      [
        ['repoFullName', ['acme/web']],
        ['remoteUrl', ['https://github.com/acme/web']],
      ],
    ],
    ['mend', { ...onMain, url: undefined }, [['repoFullName', ['acme/web']]]],
  ])('of the preset %s', (preset, repository, expected) => {
    expect([...metadataTags([preset], repository)]).toEqual(expected)
  })

  it('come in the order in which presets are wanted, none twice', () => {
    const tags = metadataTags(['branch', 'repository', 'branch'], onMain)
    expect([...tags]).toEqual([
      ['branch', ['main']],
      ['repository', ['acme/web']],
    ])
    expect(metadataTags([], onMain).size).toBe(0)
  })

  it('of all presets have no key in common', () => {
    const everything = { ...onMain, tag: 'v1' }
    const tags = metadataTags(metadataPresets, everything)
    expect([...tags.values()].every((values) => values.length === 1)).toBe(true)
  })
})
