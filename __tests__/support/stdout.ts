/**
 * What a piece of work writes to stdout, a line each: the toolkit writes
 * straight there, and nothing of it reaches the real one.
 */
export async function stdoutOf(work: () => unknown): Promise<string[]> {
  const { stdout } = process
  const write = stdout.write
  let text = ''
  stdout.write = (chunk: unknown) => {
    text += String(chunk)
    return true
  }
  try {
    await work()
  } finally {
    stdout.write = write
  }
  return text.split(/\r?\n/).slice(0, -1)
}
