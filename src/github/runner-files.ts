import { appendFileSync, statSync, truncateSync } from 'node:fs'
import { grouped } from '../domain/text/counted.ts'
import type { Log } from '../ports.ts'
import { setOutput, summary } from './toolkit.ts'

/**
 * The files that the runner reads after the step; environment variables name
 * them. The toolkit writes them. This adds what it lacks: missing files, a full
 * disk, and GitHub's limits.
 */

/** GitHub drops the whole summary of a step above 1,048,576 bytes (GitHub: workflow commands). */
const summaryLimit = 1_048_576
/** The part of it that the action uses. */
const summaryBudget = 1_000_000
/** Well below what a job may have in outputs: 1 MB in all, two bytes a character. */
const outputLimit = 131_072

/**
 * Sets all outputs of the step, or none.
 *
 * @throws {Error} when GITHUB_OUTPUT is not set or cannot be written
 */
export async function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  log: Pick<Log, 'warning'>,
): Promise<void> {
  await appendWhole('GITHUB_OUTPUT', () => {
    for (const [name, value] of Object.entries(outputs)) {
      setOutput(name, storable(name, value, log))
    }
  })
}

/**
 * Appends Markdown to the summary of the step: the whole text, or nothing.
 *
 * @throws {Error} when GITHUB_STEP_SUMMARY is not set or cannot be written, or
 * when GitHub would drop the summary for its size
 */
export async function writeSummary(text: string): Promise<void> {
  const markdown = text.endsWith('\n') ? text : `${text}\n`
  const size = summarySize() + Buffer.byteLength(markdown)
  if (size > summaryLimit) {
    throw new Error(
      `${grouped(size)} bytes, above GitHub's ${grouped(summaryLimit)}`,
    )
  }
  await appendWhole('GITHUB_STEP_SUMMARY', () =>
    summary.addRaw(markdown).write(),
  )
}

/** Bytes of Markdown that the step's summary still takes, at least 0. */
export function summaryRoom(): number {
  return Math.max(0, summaryBudget - summarySize())
}

/** 0 for a file that cannot be read: writing to it will say why. */
function summarySize(): number {
  try {
    return statSync(process.env['GITHUB_STEP_SUMMARY'] ?? '').size
  } catch {
    return 0
  }
}

/** A full disk must not leave half an entry: the runner would fail the step over it. */
async function appendWhole(
  variable: string,
  append: () => unknown,
): Promise<void> {
  const path = process.env[variable]
  if (!path) throw new Error(`${variable} is not set`)
  // The toolkit refuses a file that is not there yet.
  appendFileSync(path, '')
  const { size } = statSync(path)
  try {
    await append()
  } catch (error) {
    if (statSync(path).size > size) truncateSync(path, size)
    throw error
  }
}

/** Without what an environment variable cannot hold later: NUL, half characters. */
function storable(
  name: string,
  value: string,
  log: Pick<Log, 'warning'>,
): string {
  const clean = value.toWellFormed().replaceAll('\0', '')
  const bytes = Buffer.byteLength(clean)
  if (bytes <= outputLimit) return clean
  log.warning(
    `The output ${name} is left empty: ${grouped(bytes)} bytes, above ${grouped(outputLimit)}`,
  )
  return ''
}
