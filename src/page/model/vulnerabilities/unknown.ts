import type { Facts } from '../../../reports/html/data.ts'

/** Why a report without vulnerabilities does not say that there are none; '' where it does. */
export function unknownBecause({
  alertsPending,
  figures,
}: Pick<Facts, 'alertsPending' | 'figures'>): string {
  if (alertsPending) {
    return 'Mend had not computed the alerts yet, so vulnerabilities are not known.'
  }
  return figures?.libraries === undefined
    ? 'The inventory was not read, so vulnerabilities are not known.'
    : ''
}
