/** The operations, in the order in which they are documented. */
export const operationNames = [
  'sync',
  'ensure',
  'tag',
  'wait',
  'report',
  'compare',
  'list-tags',
  'status',
  'check',
  'library',
  'notify',
  'delete',
] as const
export type OperationName = (typeof operationNames)[number]
