import { spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import { builtAction } from '../support/built-action.ts'
import { serversForEachTest } from '../support/local-servers.ts'
import { describeOnPosix } from '../support/posix.ts'
import {
  type ExampleStep,
  isOurs,
  sectionsOf,
  stepsIn,
  withValues,
} from '../support/recipes.ts'

const servers = serversForEachTest()
type Values = Readonly<Record<string, string>>

/** The steps of the recipe under this heading, of all its blocks. */
function recipe(heading: string): readonly ExampleStep[] {
  const sections = sectionsOf('docs/recipes.md')
  const found = sections.find((section) => section.heading === heading)
  return found?.blocks.flatMap(stepsIn) ?? []
}

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Two releases, of which the older one has a report; keeps the calls. */
const gh = `#!/bin/bash
echo "$@" >> gh.txt
case "$1 $2" in
  'release list') echo '[{"tagName":"v1.1.0"},{"tagName":"v1.0.0"}]' | jq -r "\${@: -1}" ;;
  'release download') mkdir -p "\${@: -1}" && cp old.json "\${@: -1}/mend-report.json" ;;
esac
`

/** Runs the script of a step as the runner does, in the folder of the test. */
async function runScript({ run = '', env = {} }: ExampleStep, values: Values) {
  const output = join(folder, 'output.txt')
  writeFileSync(output, '')
  const given = Object.entries(env).map(([name, text]) => [
    name,
    withValues(text, values),
  ])
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', run], {
    cwd: folder,
    env: {
      PATH: `${folder}:${process.env['PATH']}`,
      GITHUB_OUTPUT: output,
      GITHUB_REF_NAME: 'v1.1.0',
      ...Object.fromEntries(given),
    },
  })
  const code = await new Promise((done) => child.on('close', done))
  expect(code).toBe(0)
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean)
  return Object.fromEntries(lines.map((line) => line.split('=', 2)))
}

function emptyFolder(): void {
  folder = mkdtempSync(join(tmpdir(), 'recipe-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'gh'), gh)
  chmodSync(join(folder, 'gh'), 0o755)
}

const calls = () => readFileSync(join(folder, 'gh.txt'), 'utf8').trim()

/** The scripts of the recipes are for bash, on runners that have it with jq and curl. */
describeOnPosix('the scripts of the recipes', () => {
  it('compare a release with the report of the last one', async () => {
    emptyFolder()
    const [, find, compare, upload] = recipe(
      'A release against the last release',
    )
    const action = await builtAction()
    const { world, organization, keys } = action
    const registry = new PackageRegistry(world.ids)
    const product = world.addProduct(organization, 'web')
    const project = world.addProject(product, 'web_v1.1.0', {
      contents: registry.contents(['lodash'], 1),
    })
    const release = { ref: 'refs/tags/v1.1.0', eventName: 'release' }
    const old = await action.run('report', {}, release)
    writeFileSync(join(folder, 'old.json'), old.file('.json'))
    project.contents = registry.contents(
      ['org.apache.logging.log4j:log4j-core'],
      0,
    )
    const { report = '' } = await runScript(find ?? {}, {})
    expect(report).toBe('last-release/mend-report.json')
    const whenThere = (condition: string): [string, string] => [
      `steps.last.outputs.report && '${condition}' || ''`,
      condition,
    ]
    const inputs = Object.entries(compare?.with ?? {}).map(([name, text]) => [
      name,
      withValues(text, {
        'secrets.MEND_USER_KEY': keys['user-key'],
        'secrets.MEND_ORG_TOKEN': keys['org-token'],
        'steps.last.outputs.report': report,
        ...Object.fromEntries([
          whenThere('new-critical > 0'),
          whenThere('removed-libraries > 90%'),
        ]),
      }),
    ])
    const path = join(folder, report)
    action.addScan('FINISHED')
    const { reasons, outputs } = await action.run(
      'sync',
      Object.fromEntries(inputs),
      { ...release, checkout: { [report]: readFileSync(path, 'utf8') } },
    )
    expect(reasons()).toEqual([
      expect.stringMatching(/^new-critical > 0: \d/),
      expect.stringMatching(/^removed-libraries > 90%: 100%/),
    ])
    await runScript(upload ?? {}, {
      'steps.mend.outputs.report-path': outputs['report-path'] ?? '',
    })
    expect(calls()).toContain(
      `release upload v1.1.0 ${outputs['report-path']} --clobber`,
    )
  })

  it('send the result as a message', async () => {
    emptyFolder()
    const received: string[] = []
    const port = await servers.http(async (request, response) => {
      for await (const chunk of request) received.push(String(chunk))
      response.end('ok')
    })
    const [step, send] = recipe('Send a message')
    expect(step && isOurs(step)).toBe(true)
    await runScript(send ?? {}, {
      'secrets.SLACK_WEBHOOK': `http://127.0.0.1:${port}/services/x`,
      'steps.mend.outputs.result': 'failed',
      'steps.mend.outputs.project-name': 'web "main" $(whoami)',
      'steps.mend.outputs.reasons': 'critical > 0: 2\nhigh > 0: 3',
      'github.server_url': 'https://github.com',
      'github.repository': 'acme/web',
      'github.run_id': '42',
    })
    expect(JSON.parse(received.join(''))).toEqual({
      text: 'Mend: web "main" $(whoami) failed\ncritical > 0: 2\nhigh > 0: 3\nhttps://github.com/acme/web/actions/runs/42',
    })
  })

  it('attach the SBOMs to a release', async () => {
    emptyFolder()
    const upload = recipe('Keep an SBOM').find(({ run }) => run?.includes('gh'))
    await runScript(upload ?? {}, {
      'github.token': 'token',
      'github.repository': 'acme/web',
      'github.ref_name': 'v1.1.0',
      'steps.mend.outputs.cyclonedx-path': '/tmp/mend-sbom.cdx.json',
      'steps.mend.outputs.spdx-path': '/tmp/mend-sbom.spdx.json',
    })
    expect(calls()).toBe(
      'release upload v1.1.0 /tmp/mend-sbom.cdx.json /tmp/mend-sbom.spdx.json --clobber',
    )
  })
})
