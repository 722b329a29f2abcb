/** Mend's own servers; each is also found under whitesourcesoftware.com (facts 1.1). */
export const knownServers = [
  'saas.mend.io',
  'saas-eu.mend.io',
  'saas-au.mend.io',
  'saas-il.mend.io',
  'app.mend.io',
  'app-eu.mend.io',
] as const

/** For the end of a sentence. */
export const serverList = knownServers.join(', ')
