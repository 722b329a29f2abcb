import { readdirSync, readFileSync } from 'node:fs'
import { yamlBlocks } from './lint/blocks.ts'
import { type Checked, checkPins } from './lint/pins.ts'
import { loadValidator } from './lint/validator.ts'

/**
 * Checks action.yml, the workflows, and every YAML block of the documentation
 * with GitHub's own language service: syntax, expressions, permissions, the
 * inputs of this action. All steps of one action have one version, which the
 * workflows pin by its commit. Exits with 1 and says where, if something is wrong.
 *
 *   node scripts/lint-workflows.ts [folder]
 */
const [root = '.'] = process.argv.slice(2)
process.chdir(root)

const named = (folder: string, ending: RegExp) =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`)
const read = (path: string) => readFileSync(path, 'utf8')

const files: Checked[] = [
  'action.yml',
  ...named('.github/workflows', /\.ya?ml$/),
].map((path) => ({ place: path, path, text: read(path), offset: 0 }))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...named('docs', /\.md$/),
]
const blocks = pages.flatMap((page) => yamlBlocks(page, read(page)))

const validate = await loadValidator(read('action.yml'))
const all = [...files, ...blocks]
const problems = (await Promise.all(all.map(validate))).flat()
problems.push(...checkPins(files, blocks))
for (const problem of problems) console.error(problem)
console.log(
  `${files.length} files and ${blocks.length} blocks of the documentation, ${problems.length} problems`,
)
process.exitCode = problems.length === 0 ? 0 : 1
