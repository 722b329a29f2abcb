/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const schemaVersion = 1 as const
