import module from 'node:module'
import { join } from 'node:path'

/**
 * Starts the action. On self-hosted runners, where the tool cache outlives the
 * job, Node keeps the compiled code there, and the next start compiles nothing
 * (docs/decisions/0005). This has to happen before the rest is loaded.
 */
const { RUNNER_ENVIRONMENT: kind, RUNNER_TOOL_CACHE: tools } = process.env
if (kind === 'self-hosted' && tools) {
  module.enableCompileCache(join(tools, 'mend-project-action'))
}

await import('./main.ts')
