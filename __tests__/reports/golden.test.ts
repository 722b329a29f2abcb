import { describe, it } from '@jest/globals'
import { present } from '../../src/reports/present.ts'
import { expectGolden } from '../support/golden.ts'
import { presentOptions, textOf } from '../support/results.ts'
import { scenes } from './scenes.ts'

describe('the golden files', () => {
  for (const { name, result, options } of scenes) {
    const shown = present(result, presentOptions(options))

    it(`hold the summary of ${name}`, () => {
      expectGolden(`${name}.summary.md`, shown.summary ?? '')
    })

    it(`hold the outputs, annotations and closing lines of ${name}`, () => {
      const { outputs, annotations, log, failed } = shown
      const run = { failed, outputs, annotations, log }
      expectGolden(`${name}.run.json`, `${JSON.stringify(run, null, 2)}\n`)
    })
  }

  for (const name of [
    'sync-passed',
    'error-5001',
    'hostile-names',
    'compared',
  ]) {
    it(`hold the report file of ${name}`, () => {
      const scene = scenes.find((scene) => scene.name === name)!
      const { files } = present(scene.result, presentOptions(scene.options))
      const report = files.find(({ output }) => output === 'report-path')!
      expectGolden(`${name}.report.json`, textOf(report))
    })
  }
})
