/**
 * Does something for each item, for at most `most` at once, and gives the
 * results in the order of the items. When one fails, no further one begins.
 *
 * @throws what `work` throws, the first of it
 */
export async function mapAtMost<T, R>(
  most: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const left = items.entries()
  let failed = false
  const worker = async () => {
    for (const [index, item] of left) {
      if (failed) return
      try {
        results[index] = await work(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const workers = Array.from({ length: Math.min(most, items.length) }, worker)
  await Promise.all(workers)
  return results
}
