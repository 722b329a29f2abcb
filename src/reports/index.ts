/** What a run needs of the reports, loaded together once there is a result. */

export { loadFormats } from './formats/index.ts'
export { failureComment } from './github/comment/comment.ts'
export { statusDescription } from './github/commit-status.ts'
export { loadSnapshot } from './github/snapshot/load.ts'
export { jsonFormat } from './json/report.ts'
export { lateOutputNames, outputNames } from './outputs.ts'
export { loadPackageOrder } from './package-order.ts'
export { present } from './present.ts'
