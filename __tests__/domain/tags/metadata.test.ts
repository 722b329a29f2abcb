import { describe, expect, it } from '@jest/globals'
import {
  type MetadataPreset,
  metadataPresets,
  metadataTags,
  presetsWithoutFacts,
} from '../../../src/domain/tags/metadata.ts'
import type { Repository } from '../../../src/domain/tags/repository.ts'

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

const described: Repository = {
  ...onMain,
  visibility: 'internal',
  defaultBranch: 'main',
  license: 'MIT',
  language: 'TypeScript',
  topics: ['shop', 'web'],
  customProperties: new Map([
    ['team', ['payments']],
    ['regions', ['eu', 'us']],
  ]),
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
    ['visibility', described, [['visibility', ['internal']]]],
    ['visibility', onMain, []],
    ['default-branch', described, [['default-branch', ['main']]]],
    ['default-branch', onMain, []],
    ['license', described, [['license', ['MIT']]]],
    ['license', { ...described, license: null }, []],
    ['license', onMain, []],
    ['language', described, [['language', ['TypeScript']]]],
    ['language', { ...described, language: null }, []],
    ['topics', described, [['topic', ['shop', 'web']]]],
    ['topics', { ...described, topics: [] }, []],
    ['topics', onMain, []],
    [
      'custom-properties',
      described,
      [
        ['team', ['payments']],
        ['regions', ['eu', 'us']],
      ],
    ],
    ['custom-properties', { ...described, customProperties: new Map() }, []],
    ['custom-properties', onMain, []],
  ])('of the preset %s', (preset, repository, expected) => {
    expect([...metadataTags([preset], repository)]).toEqual(expected)
  })

  it('come in the order of the presets, none twice', () => {
    const tags = metadataTags(['branch', 'repository', 'branch'], onMain)
    expect([...tags]).toEqual([
      ['branch', ['main']],
      ['repository', ['acme/web']],
    ])
    expect(metadataTags([], onMain).size).toBe(0)
  })

  it('of all presets have no key in common', () => {
    const everything = { ...described, tag: 'v1', topics: ['web'] }
    const presets = metadataPresets.filter(
      (preset) => preset !== 'custom-properties',
    )
    const tags = metadataTags(presets, everything)
    expect([...tags.values()].every((values) => values.length === 1)).toBe(true)
    expect(tags.size).toBe(presets.length + 1)
  })

  it('have no whitespace around their values', () => {
    const customProperties = new Map([['team', [' web ', '  ']]])
    const tags = metadataTags(['custom-properties'], {
      ...onMain,
      customProperties,
    })
    expect([...tags]).toEqual([['team', ['web']]])
  })

  it('of custom properties change neither another preset nor what scanners write', () => {
    const names = ['branch', 'CTX', 'commitId', 'repoFullName', 'remoteUrl']
    const customProperties = new Map(
      [...names, 'scanError', 'team'].map((name) => [name, ['x']]),
    )
    const tags = metadataTags(['custom-properties', 'branch', 'mend'], {
      ...onMain,
      customProperties,
    })
    expect([...tags]).toEqual([
      ['branch', ['main']],
      ['repoFullName', ['acme/web']],
      ['remoteUrl', ['https://github.com/acme/web']],
      ['team', ['x']],
    ])
  })

  it('of custom properties never replace another preset, even one without a value', () => {
    const customProperties = new Map([
      ['branch', ['x']],
      ['topic', ['y']],
      ['language', ['z']],
    ])
    const tags = metadataTags(['custom-properties', 'branch', 'topics'], {
      ...onMain,
      branch: undefined,
      topics: [],
      customProperties,
    })
    expect([...tags]).toEqual([['language', ['z']]])
  })
})

describe('the presets without facts', () => {
  it('are all that need the repository object, where the event has no facts', () => {
    expect(presetsWithoutFacts(metadataPresets, onMain)).toEqual([
      'visibility',
      'default-branch',
      'license',
      'language',
      'topics',
      'custom-properties',
    ])
  })

  it('are only those that were asked for', () => {
    expect(presetsWithoutFacts(['branch', 'topics'], onMain)).toEqual([
      'topics',
    ])
    expect(presetsWithoutFacts(['repository', 'mend'], onMain)).toEqual([])
  })

  it('are none whose fact is known, even as none', () => {
    expect(presetsWithoutFacts(metadataPresets, described)).toEqual([])
    const bare = {
      ...described,
      license: null,
      language: null,
      topics: [],
      customProperties: new Map(),
    }
    expect(presetsWithoutFacts(metadataPresets, bare)).toEqual([])
  })
})
