/** More inputs for operations that need them to have something to show. */
export const operationInputs: Readonly<
  Record<string, Readonly<Record<string, string>>>
> = {
  compare: { baseline: 'project-name=checkout_release-2.4' },
  library: { library: 'log4j-core' },
  notify: {
    'notification-action': 'custom',
    'notification-tag-key-regex': '^(team|env)$',
    'notification-tag-value-regex': '(?i)checkout|production',
  },
  // The first of the demo's two runs deletes it, the second finds it gone.
  delete: {
    'project-name': 'checkout_feature/coupons',
    confirm: 'checkout_feature/coupons',
  },
  // With --projects 2000 the organization is larger.
  portfolio: {
    'product-name': '',
    'project-name': '',
    select: 'name=*_main',
    'report-formats': 'json, csv, html',
    'fail-on': 'library matches log4j-core:2.14.1',
  },
  // The first of the demo's two runs deletes them, the second finds nothing left.
  cleanup: {
    'product-name': '',
    'project-name': '',
    select: 'name=*_feature/*\nolder-than=30d',
    confirm: 'true',
    'report-formats': 'json, csv',
  },
}
