import { describe, expect, it } from '@jest/globals'
import { actionWithProject, builtAction } from '../support/built-action.ts'

describe('the operation library', () => {
  it('shows files and dependencies and writes them to the report', async () => {
    const { project, ...action } = await actionWithProject()
    const { library, dependencies } =
      project.contents.roots.find((node) => node.dependencies.length > 0) ??
      project.contents.roots[0]!
    const result = await action.run('library', {
      library: `${library.groupId}:${library.artifactId}:${library.version}`,
    })
    expect(result.outputs['result']).toBe('passed')
    expect(result.json().library).toMatchObject({
      keyUuid: library.keyUuid,
      sourceFiles: library.sourceFiles.length,
      dependencies: { direct: dependencies.length },
    })
    expect(result.summary).toContain('### Dependencies')
    const { sourceFiles } = result.report().library
    expect(sourceFiles).toEqual(library.sourceFiles)
    expect(action.requests()).toHaveLength(5)
  })

  it('requires its input before any request', async () => {
    const action = await builtAction()
    const { outputs } = await action.run('library')
    expect(outputs['result']).toBe('error')
    expect(outputs['reasons']).toMatch(/^`library`: is required/)
    expect(action.requests()).toEqual([])
  })

  it('lists the most similar names when there is no such library', async () => {
    const { project, ...action } = await actionWithProject()
    const [library] = project.contents.libraries.values()
    const { exitCode, outputs } = await action.run('library', {
      library: `${library?.artifactId}x`,
    })
    expect(exitCode).toBe(1)
    expect(outputs['reasons']).toContain('The nearest names are')
    expect(outputs['project-name']).toBe('web_main')
  })
})
