import { parse } from 'yaml'
import type { Checked } from './pins.ts'

/** The keys at the top of a policy file, which is no workflow. */
const policyKeys = ['fail-on', 'policy', 'waivers', 'workspace-waivers']

/**
 * The YAML blocks of a page that are workflows or parts of one, each made a whole
 * workflow: a list is taken for steps, other keys for a step's inputs.
 *
 * @throws {Error} when a block is not YAML
 */
export function yamlBlocks(page: string, text: string): Checked[] {
  const fence = /^([ \t]*)```ya?ml\n([\s\S]*?)^[ \t]*```/gm
  return [...text.matchAll(fence)].flatMap(({ 2: body = '', index }) => {
    const line = text.slice(0, index).split('\n').length
    const whole = workflowOf(outdented(body))
    if (!whole) return []
    const place = `${page}:${line}`
    return [{ place, path: pathOf(page, line), line, ...whole }]
  })
}

/** The language service keeps what it has parsed by path, so each block has its own. */
function pathOf(page: string, line: number): string {
  return `.github/workflows/${page.replaceAll('/', '-')}-${line}.yml`
}

function outdented(text: string): string {
  const indent = /^ */.exec(text)?.[0].length ?? 0
  return text.replace(new RegExp(`^ {0,${indent}}`, 'gm'), '')
}

const indented = (text: string, by: number) =>
  text.replace(/^(?=.)/gm, ' '.repeat(by))

const event = 'on: push\n'
const job = 'jobs:\n  mend:\n    runs-on: ubuntu-latest\n    steps:\n'
const ours = '      - uses: OWNER/mend-project-action@v1\n'

/** The workflow, and how many lines stand before the block in it; `undefined` for a policy. */
function workflowOf(
  text: string,
): { text: string; offset: number } | undefined {
  const value: unknown = parse(text)
  if (Array.isArray(value)) return within(event + job, indented(text, 6))
  if (typeof value !== 'object' || value === null)
    throw new Error(`not a workflow: ${text}`)
  if ('jobs' in value) return within('on' in value ? '' : event, text)
  if ('with' in value) return within(event + job + ours, indented(text, 8))
  if (policyKeys.some((key) => key in value)) return undefined
  return within(`${event}${job}${ours}        with:\n`, indented(text, 10))
}

function within(before: string, text: string) {
  return { text: before + text, offset: before.split('\n').length - 1 }
}
