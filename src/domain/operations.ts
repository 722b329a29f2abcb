/** The operations, in the order in which they are documented. */
export const operationNames = [
  'sync',
  'ensure',
  'tag',
  'wait',
  'report',
  'compare',
  'portfolio',
  'list-tags',
  'status',
  'check',
  'library',
  'notify',
  'delete',
  'cleanup',
] as const
/** What the report says where the `operation` input names none of these. */
export const unknownOperation = 'unknown' as const
export type OperationName = (typeof operationNames)[number]
