import type { OperationName } from '../domain/operations.ts'
import { check } from './check/check.ts'
import { cleanup } from './cleanup/cleanup.ts'
import { compare } from './compare.ts'
import { deleteObject } from './delete/delete.ts'
import { ensure } from './ensure.ts'
import { library } from './library.ts'
import { listTags } from './list-tags/list-tags.ts'
import { notify } from './notify.ts'
import type { Operation } from './operation.ts'
import { portfolio } from './portfolio/portfolio.ts'
import { report } from './report/report.ts'
import { status } from './status.ts'
import { sync } from './sync.ts'
import { tag } from './tag/tag.ts'
import { wait } from './wait/wait.ts'

/** What each value of `operation` does. */
export const operations: Readonly<Record<OperationName, Operation>> = {
  sync,
  ensure,
  tag,
  wait,
  report,
  compare,
  portfolio,
  'list-tags': listTags,
  status,
  check,
  library,
  notify,
  delete: deleteObject,
  cleanup,
}
