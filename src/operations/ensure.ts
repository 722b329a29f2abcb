import type { Operation } from './operation.ts'
import { ensureTarget } from './target/resolve.ts'
import { looksUpProducts } from './target/target.ts'
import { passed } from './verdict.ts'

export const ensure: Operation = {
  needsOrgToken: looksUpProducts,
  problems: () => [],
  async run(context) {
    await ensureTarget(context)
    return passed
  },
}
