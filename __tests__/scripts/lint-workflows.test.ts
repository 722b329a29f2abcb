import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'

const script = join(import.meta.dirname, '../../scripts/lint-workflows.ts')
const commit = 'a'.repeat(40)
const checkout = `actions/checkout@${commit} # v7.0.1`
const ours = 'OWNER/mend-project-action@v1'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** What is wrong in a project with this workflow and this page of documentation. */
function lint(workflow: string, page: string): string[] {
  root = mkdtempSync(join(tmpdir(), 'lint-'))
  mkdirSync(join(root, '.github/workflows'), { recursive: true })
  mkdirSync(join(root, 'docs'))
  const files = {
    'action.yml':
      'name: A\ndescription: A\ninputs:\n  tags:\n    description: T\nruns:\n  using: node24\n  main: index.js\n',
    '.github/workflows/ci.yml': workflow,
    'docs/page.md': page,
    'README.md': '',
    'CONTRIBUTING.md': '',
    'SECURITY.md': '',
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, name), text)
  }
  const { stderr, status } = spawnSync(process.execPath, [script, root], {
    encoding: 'utf8',
  })
  const lines = stderr.split('\n').filter(Boolean)
  expect(status).toBe(lines.length === 0 ? 0 : 1)
  return lines
}

const workflow = (steps: string, more = '') =>
  `on: push\n${more}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
const good = workflow(`      - uses: ${checkout}\n`)
const block = (yaml: string) => `# Page\n\n\`\`\`yaml\n${yaml}\`\`\`\n`

describe('the check of workflows and examples', () => {
  it('passes what is right', () => {
    const page = block(`- uses: ${ours}\n  with:\n    tags: a=b\n`)
    const policy = block('waivers: []\n')
    expect(lint(good, page + policy)).toEqual([])
  })

  it('checks every block, not only the first', () => {
    const right = block(`- uses: ${ours}\n  with:\n    tags: a=b\n`)
    const wrong = block(`- uses: ${ours}\n  with:\n    tag: a=b\n`)
    expect(lint(good, right + right + wrong)).toEqual([
      expect.stringMatching('page.md:20:.*tag'),
    ])
  })

  it('knows background steps', () => {
    const steps = `- uses: ${ours}\n  id: a\n  background: true\n- wait: a\n`
    expect(lint(good, block(steps))).toEqual([])
  })

  it.each([
    [
      'an expression',
      workflow(`      - run: echo \${{ githb.ref }}\n`),
      'ci.yml:6:.*githb',
    ],
    [
      'a permission',
      workflow(
        `      - uses: ${checkout}\n`,
        'permissions:\n  status: write\n',
      ),
      'ci.yml:3:.*status',
    ],
    [
      'a key',
      workflow('      - run: echo\n        shel: bash\n'),
      'ci.yml:7:.*shel',
    ],
    [
      'an action without its commit',
      workflow('      - uses: actions/checkout@v7\n'),
      'ci.yml: actions/checkout@v7 is not pinned',
    ],
    [
      'a commit without its version',
      workflow(`      - uses: actions/checkout@${commit}\n`),
      'ci.yml: .*is not pinned',
    ],
  ])('finds %s that is wrong in a workflow', (_, text, words) => {
    expect(lint(text, '')).toEqual([expect.stringMatching(words)])
  })

  it.each([
    [
      'an input that this action does not have',
      `- uses: ${ours}\n  with:\n    tag: a=b\n`,
      'page.md:6:.*tag',
    ],
    ['an input in a part of a step', 'with:\n  tag: a=b\n', 'page.md:5:.*tag'],
    [
      'an output of a step that there is not',
      `- uses: ${ours}\n- run: echo \${{ steps.mend.outputs.x }}\n`,
      'page.md:5:.*mend',
    ],
    [
      'a permission',
      'on: push\npermissions:\n  status: write\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n',
      'page.md:6:.*status',
    ],
    ['an input alone', 'tag: a=b\n', 'page.md:4:.*tag'],
    [
      'an expression',
      `jobs:\n  a:\n    runs-on: \${{ matrx.os }}\n    steps: []\n`,
      'page.md:6:.*matrx',
    ],
    [
      'another version of an action',
      `- uses: actions/checkout@${'b'.repeat(40)} # v6.0.0\n`,
      'page.md:3: actions/checkout is b+ v6.0.0 here and a+ v7.0.1 elsewhere',
    ],
  ])('finds %s in the documentation, with its line', (_, yaml, words) => {
    expect(lint(good, block(yaml))).toEqual([expect.stringMatching(words)])
  })
})
