import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { referencePage } from '../scripts/reference-tables.ts'
import { measureTraits } from '../src/domain/gate/measure-traits.ts'
import { operations } from '../src/operations/index.ts'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

const pagesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))

const pages = ['.', '.github', 'docs', 'docs/decisions', '__tests__'].flatMap(
  pagesIn,
)

const manifest = parse(read('action.yml')) as {
  inputs: Record<string, unknown>
  outputs: Record<string, unknown>
}

/** The fenced blocks of a language, without their indentation. */
function blocks(text: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  return [...text.matchAll(fence)].map(([, body = '']) => {
    const indent = /^ */.exec(body)?.[0].length ?? 0
    return body.replace(new RegExp(`^ {${indent}}`, 'gm'), '')
  })
}

/** The headings of a page, as GitHub's links name them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Every mapping somewhere in the value, itself included. */
function mappings(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(mappings)
  return Array.isArray(value)
    ? inside
    : [value as Record<string, unknown>, ...inside]
}

describe('the README', () => {
  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name),
    )
    expect(named.length).toBeGreaterThan(3)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })

  it('has a row for each operation, and docs/operations.md a section', () => {
    const readme = read('README.md')
    const sections = read('docs/operations.md')
    for (const name of Object.keys(operations)) {
      expect(readme).toMatch(
        new RegExp(`^\\| \`${name}\`( \\(default\\))? \\|`, 'm'),
      )
      expect(sections).toContain(`\n## ${name}\n`)
    }
  })

  it('takes at most 2,000 words', () => {
    const words = read('README.md').split(/\s+/).filter(Boolean)
    expect(words.length).toBeLessThanOrEqual(2_000)
  })

  it('begins with a check, and has a quick start that knows releases', () => {
    const [check = '', ...others] = blocks(read('README.md'), 'yaml')
    expect(check.trim().split('\n').length).toBeLessThanOrEqual(12)
    expect(check).toContain('operation: check')
    const [quick] = others.map((yaml) => parse(yaml)).filter(({ on }) => on)
    expect(quick).toMatchObject({
      on: { release: { types: ['published'] } },
      permissions: { contents: 'read' },
      concurrency: expect.anything(),
    })
  })

  it('tells in the order in which a new user asks', () => {
    const order = [
      'Mend Project',
      'Two keys and a server',
      'First step: check',
      'The scan comes first',
      'Quick start',
      'Gate',
      'Outputs',
      'Try it without a Mend account',
      'Troubleshooting',
      'Operations',
      'Versions',
      'Compared with a script',
    ]
    const titles = read('README.md').matchAll(/^##? (.+)$/gm)
    const told = [...titles].map(([, title = '']) => title)
    expect(told.filter((title) => order.includes(title))).toEqual(order)
  })
})

describe('the reference', () => {
  it('is what action.yml gives (npm run docs writes it)', () => {
    const page = read('docs/reference.md')
    expect(referencePage(read('action.yml'))).toBe(page)
    const all = { ...manifest.inputs, ...manifest.outputs }
    for (const name of Object.keys(all))
      expect(page).toContain(`| \`${name}\` |`)
  })
})

describe('docs/operations.md', () => {
  it('has every condition in docs/operations.md, as the code knows them', () => {
    const operations = read('docs/operations.md')
    for (const name of Object.keys(measureTraits))
      expect(operations).toContain(`\`${name}`)
  })
})

describe('CONTRIBUTING', () => {
  const text = read('CONTRIBUTING.md')
  /** The examples' own files, which were made and discarded. */
  const isNew = (path: string) =>
    /<|getProjectAlerts|\bage\b|\/aged\./.test(path)
  const paths = [
    ...new Set(
      [...text.matchAll(/(?:__tests__|docs|scripts|src)(?:\/[\w.<>-]+)+/g)].map(
        ([path]) => path.replace(/\.$/, ''),
      ),
    ),
  ]
  /** The folder that holds the path, or where a folder for it would be made. */
  const placeOf = (path: string) =>
    /\/age\/|<name>\//.test(path) ? dirname(dirname(path)) : dirname(path)

  it.each(paths)('names %s, which is there or would be made there', (path) => {
    const place = isNew(path) ? placeOf(path) : path
    expect({ place, there: existsSync(join(root, place)) }).toEqual({
      place,
      there: true,
    })
  })

  it('lists as many files as it says', () => {
    const [request = '', operation = ''] = blocks(text, 'text')
    const count = (list: string) => list.trim().split('\n').length
    expect(text).toContain(`takes at most ${count(request)} files`)
    expect(text).toContain(`takes at most ${count(operation)} files`)
  })
})

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('gives this action only inputs that it has', () => {
    const steps = blocks(text, 'yaml')
      .flatMap((block) => mappings(parse(block)))
      .filter(({ uses }) =>
        String(uses).startsWith('OWNER/mend-project-action@'),
      )
    for (const step of steps) {
      for (const input of Object.keys(step['with'] ?? {})) {
        expect(Object.keys(manifest.inputs)).toContain(input)
      }
    }
  })

  it('reads only outputs that there are', () => {
    const ours = blocks(text, 'yaml')
      .flatMap((block) => mappings(parse(block)))
      .filter(({ uses }) =>
        String(uses).startsWith('OWNER/mend-project-action@'),
      )
      .flatMap(({ id }) => id ?? [])
    const named = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    for (const [, id = '', name = ''] of named) {
      if (ours.includes(id))
        expect(Object.keys(manifest.outputs)).toContain(name)
    }
  })

  it('links to files of this repository on GitHub that there are', () => {
    const links =
      /https:\/\/(?:raw\.githubusercontent\.com\/OWNER\/mend-project-action\/v1|github\.com\/OWNER\/mend-project-action\/(?:blob|tree)\/\w+)\/([\w./-]+)/g
    for (const [link, path = ''] of text.matchAll(links)) {
      const there = existsSync(join(root, path))
      expect({ link, there }).toEqual({ link, there: true })
    }
  })

  it('links only to files and headings that there are', () => {
    const links = [
      ...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
      ...text.matchAll(/\bsrc(?:set)?="(?!https?:)([^"]+)"/g),
    ]
    for (const [link, path = '', anchor] of links) {
      const target = path === '' ? page : join(dirname(page), path)
      expect({ link, there: existsSync(join(root, target)) }).toEqual({
        link,
        there: true,
      })
      if (anchor === undefined) continue
      expect({ link, headings: headings(read(target)) }).toEqual({
        link,
        headings: expect.arrayContaining([anchor]),
      })
    }
  })
})
