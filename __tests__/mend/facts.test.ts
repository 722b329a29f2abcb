import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Headings (`### 2.1 Dates`) and numbered rows (`| 3.5 | …`). */
const sections = new Set(
  [...read('docs/mend-api.md').matchAll(/^(?:#+|\|) (\d(?:\.\d+)?) /gm)].map(
    ([, number]) => number,
  ),
)

/** `(facts 3.1, 3.2)` → 3.1 and 3.2, each with the file that says it. */
function citations(): string[][] {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => join('src', `${file}`))
    .filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) =>
    [...read(file).matchAll(/\bfacts (\d(?:\.\d+)?(?:, \d\.\d+)*)/g)]
      .flatMap(([, numbers = '']) => numbers.split(', '))
      .map((number) => [file, number]),
  )
}

describe('docs/mend-api.md', () => {
  it('has every section that a comment cites', () => {
    const cited = citations()
    expect(cited.length).toBeGreaterThan(20)
    expect(cited.filter(([, number]) => !sections.has(number))).toEqual([])
  })
})
