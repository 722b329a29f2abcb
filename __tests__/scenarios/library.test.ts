import { describe, expect, it } from '@jest/globals'
import { fileOf, theater } from '../support/play.ts'

describe('the operation library', () => {
  it('shows files and dependencies, and leaves them in the report', async () => {
    const stage = await theater()
    const project = stage.project()
    const { library, dependencies } =
      project.contents.roots.find((node) => node.dependencies.length > 0) ??
      project.contents.roots[0]!
    const result = await stage.run({
      operation: 'library',
      library: `${library.groupId}:${library.artifactId}:${library.version}`,
    })
    expect(result.outputs['result']).toBe('passed')
    const json = JSON.parse(result.outputs['json'] ?? '')
    expect(json.library).toMatchObject({
      keyUuid: library.keyUuid,
      sourceFiles: library.sourceFiles.length,
      dependencies: { direct: dependencies.length },
    })
    expect(result.summary).toContain('### Dependencies')
    const report = JSON.parse(fileOf(result, '.json'))
    expect(report.library.sourceFiles).toEqual(library.sourceFiles)
    expect(stage.requests()).toHaveLength(5)
  })

  it('asks for its input before any request', async () => {
    const stage = await theater()
    const { outputs } = await stage.run({ operation: 'library' })
    expect(outputs['result']).toBe('error')
    expect(outputs['reasons']).toMatch(/^`library`: is required/)
    expect(stage.requests()).toEqual([])
  })

  it('says what is near a name that is not there', async () => {
    const stage = await theater()
    const project = stage.project()
    const [library] = project.contents.libraries.values()
    const { exitCode, outputs } = await stage.run({
      operation: 'library',
      library: `${library?.artifactId}x`,
    })
    expect(exitCode).toBe(1)
    expect(outputs['reasons']).toContain('The nearest names are')
    expect(outputs['project-name']).toBe('web_main')
  })
})
