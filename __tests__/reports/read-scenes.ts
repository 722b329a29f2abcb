import { tagsFrom } from '../../src/domain/tags/tags.ts'
import type { CheckLine } from '../../src/operations/result/checked.ts'
import type { TagRow } from '../../src/operations/result/listed.ts'
import { aResult, ensured, hostileTexts, tag } from '../support/results.ts'
import type { Scene } from './scene.ts'

const row = (name: string, ...pairs: string[]): TagRow => ({
  name,
  tags: tagsFrom(pairs.map(tag)),
})

const line = (
  title: string,
  status: CheckLine['status'],
  found: string,
  fix?: string,
): CheckLine => ({ title, status, found, fix })

/** What the operations that only read show. */
export const readScenes: readonly Scene[] = [
  {
    name: 'list-tags',
    result: aResult({
      operation: 'list-tags',
      listed: {
        scope: 'product-projects',
        product: 'Platform',
        total: 5,
        objects: [
          row('api_main', 'team=payments', 'env=production', 'env=staging'),
          row('api_release-2', 'team=payments', 'env=production'),
          row('web_feature/login'),
          row('web_main', 'team=web', 'repository=acme/web'),
        ],
      },
    }),
  },
  {
    name: 'list-tags-hostile',
    result: aResult({
      operation: 'list-tags',
      listed: {
        scope: 'organization-projects',
        total: hostileTexts.length,
        objects: hostileTexts.map((text) => ({
          name: text,
          tags: new Map([[text, [text.slice(0, 200)]]]),
        })),
      },
    }),
  },
  {
    name: 'list-tags-none',
    result: aResult({
      operation: 'list-tags',
      listed: {
        scope: 'organization-products',
        total: 1950,
        objects: [],
      },
    }),
  },
  {
    name: 'status',
    result: aResult({
      operation: 'status',
      ensured: ensured(),
      statuses: [
        {
          name: 'web_main',
          state: {
            lastProcess: 'UPDATE_ALERTS',
            inProgress: true,
            updated: '2026-11-20T10:01:32Z',
          },
          modifications: [
            {
              type: 'SCAN',
              at: '2026-11-20T10:00:02Z',
              pluginName: 'unified-agent',
              pluginVersion: '24.9.1',
            },
            { type: 'INVENTORY', at: '2026-11-20T10:01:30Z' },
            { type: 'METADATA', at: '2026-11-18T08:00:00Z' },
          ],
        },
      ],
    }),
  },
  {
    name: 'status-unknown',
    result: aResult({
      operation: 'status',
      statuses: [
        {
          state: { lastProcess: '<b>|`@octocat' },
          modifications: [
            { type: 'x|y`@octocat', pluginName: '</td>', pluginVersion: '|' },
            { type: 'SCAN' },
          ],
        },
      ],
    }),
  },
  {
    name: 'check-failed',
    result: aResult({
      operation: 'check',
      outcome: 'failed',
      reasons: [
        'user-key: 64 hexadecimal digits, not accepted (Mend said: User is not allowed to perform this action). Take it anew from Mend (your profile, User Keys), and check that it belongs to this region.',
      ],
      checked: {
        product: 'Platform',
        project: 'web_main',
        lines: [
          line('Server', 'ok', "`https://saas.mend.io` (one of Mend's own)"),
          line('Proxy', 'ok', '`http://proxy:3128 (HTTPS_PROXY)` is used'),
          line(
            'user-key',
            'failed',
            '64 hexadecimal digits, not accepted (Mend said: User is not allowed to perform this action)',
            'Take it anew from Mend (your profile, User Keys), and check that it belongs to this region.',
          ),
          line(
            'Region',
            'warning',
            '`https://saas.mend.io` does not know the user key; it may belong to another region',
            'Keys work only where they were issued: set `server-url` to your region (saas-eu.mend.io, saas-au.mend.io, saas-il.mend.io, app.mend.io, app-eu.mend.io, or your own server).',
          ),
          line('Product', 'unknown', 'not tried: there is no listing'),
          line(
            'Project',
            'warning',
            `\`${hostileTexts[5]}\` | \`\`x\` @octocat`,
          ),
        ],
      },
    }),
  },
]
