/** The lines that `work` writes to stdout, where the toolkit prints; none reaches the real one. */
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
