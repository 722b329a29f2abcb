import { describe, expect, it } from '@jest/globals'
import { operations } from '../../src/operations/index.ts'
import { contentsOf } from '../../src/simulator/model/contents.ts'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import { anInput } from '../support/inputs.ts'
import {
  type OperationHarness,
  operationHarness,
  recordRoundTrips,
  repository,
} from '../support/operation-harness.ts'

const log4jCore = 'org.apache.logging.log4j:log4j-core'
const absentKey = '00000000-0000-4000-a000-000000000000'

/** web_main with log4j-core (which needs log4j-api) and two versions of jackson-core. */
function aFilledStage() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const shelf = new PackageRegistry(stage.world.ids)
  const names = [log4jCore, 'com.fasterxml.jackson.core:jackson-core']
  const contents = contentsOf(
    [0, 1].flatMap((vintage) => [...shelf.contents(names, vintage).roots]),
  )
  stage.world.addProject(product, 'web_main', { contents })
  const keyOf = (artifact: string, version: string) =>
    [...contents.libraries.values()].find(
      (row) => row.artifactId === artifact && row.version === version,
    )?.keyUuid ?? ''
  return { stage, keyOf }
}

const contentReads = (stage: OperationHarness) => stage.sent().slice(2)

describe('library', () => {
  it.each([
    [`${log4jCore}:2.14.1`],
    ['log4j-core@2.14.1'],
    ['log4j-core-2.14.1.jar'],
  ])('reads the files and dependencies of %s', async (library) => {
    const { stage, keyOf } = aFilledStage()
    const { verdict, findings } = await stage.run({
      operation: 'library',
      library,
    })
    expect(verdict.outcome).toBe('passed')
    expect(findings.libraryRead).toMatchObject({
      wanted: library,
      keyUuid: keyOf('log4j-core', '2.14.1'),
      library: { artifactId: 'log4j-core', version: '2.14.1' },
      sourceFiles: [{ name: 'log4j-core-2.14.1.jar' }],
      dependencies: [
        {
          artifactId: 'log4j-api',
          licenses: [{ name: 'Apache 2.0' }],
          dependencies: [],
        },
      ],
    })
  })

  it('reads the inventory once, then both contents at once', async () => {
    const { stage } = aFilledStage()
    const rounds: string[][] = []
    await stage.run(
      { operation: 'library', library: 'log4j-core@2.14.1' },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds.slice(2)).toEqual([
      ['getProjectInventory'],
      ['getLibrarySourceFiles', 'getProjectLibraryDependencies'],
    ])
  })

  it('needs no inventory for a keyUuid', async () => {
    const { stage, keyOf } = aFilledStage()
    const { findings } = await stage.run({
      operation: 'library',
      library: keyOf('log4j-core', '2.14.1'),
    })
    expect(findings.libraryRead?.library).toBeUndefined()
    expect(findings.libraryRead?.sourceFiles).toHaveLength(1)
    expect(contentReads(stage).sort()).toEqual([
      'getLibrarySourceFiles web_main',
      'getProjectLibraryDependencies web_main',
    ])
  })

  it('stops at a name of several libraries and lists them', async () => {
    const { stage, keyOf } = aFilledStage()
    const played = stage.run({ operation: 'library', library: 'log4j-core' })
    await expect(played).rejects.toMatchObject({ code: 'ambiguous-library' })
    await expect(played).rejects.toThrow(
      '2 libraries of the project are called "log4j-core"',
    )
    for (const version of ['2.14.1', '2.13.3']) {
      const key = keyOf('log4j-core', version)
      await expect(played).rejects.toThrow(`${log4jCore} ${version} (${key})`)
    }
    expect(contentReads(stage)).toEqual(['getProjectInventory web_main'])
  })

  it('names ten of many, and how many more there are', async () => {
    const { stage } = aFilledStage()
    const libraries = Array.from({ length: 13 }, (_, index) => ({
      keyUuid: `k${index}`,
      name: 'tool',
      version: `${index}`,
    }))
    const played = stage.run(
      { operation: 'library', library: 'tool' },
      { wrap: answering('getProjectInventory', { libraries }) },
    )
    await expect(played).rejects.toThrow('tool 9 (k9), … and 3 more.')
  })

  it('says what is near when the name is not there', async () => {
    const { stage } = aFilledStage()
    await expect(
      stage.run({ operation: 'library', library: 'log4j-cor' }),
    ).rejects.toThrow(
      /The project has no library "log4j-cor"\. The nearest names are org\.apache\.logging\.log4j:log4j-core/,
    )
  })

  it.each([
    [0, 'The inventory of the project is empty.'],
    [1, 'Its only library has a different name.'],
    [2, 'None of its 2 libraries has a similar name.'],
  ])('says when none of %d libraries is near', async (count, words) => {
    const { stage } = aFilledStage()
    const libraries = ['aaaaaaaa', 'bbbbbbbb'].slice(0, count).map((name) => ({
      ...{ keyUuid: name, name, type: 'UNKNOWN_ARTIFACT' },
    }))
    const played = stage.run(
      { operation: 'library', library: 'zzzzzzzz' },
      { wrap: answering('getProjectInventory', { libraries }) },
    )
    await expect(played).rejects.toThrow(words)
  })

  it('never takes another version for the one that is wanted', async () => {
    const { stage } = aFilledStage()
    await expect(
      stage.run({ operation: 'library', library: 'log4j-core@2.99.0' }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is asked for before any request', () => {
    const problems = operations.library.problems(
      anInput({ operation: 'library' }),
      repository,
    )
    expect(problems.map(({ input }) => input)).toEqual(['library'])
  })
})

describe('a library whose dependencies Mend refuses', () => {
  const wanted = { operation: 'library', library: 'log4j-core@2.14.1' }
  const refusal = (errorCode: number | undefined) => ({
    errorCode,
    errorMessage: 'Library has no dependencies',
  })
  const type = 'getProjectLibraryDependencies'

  it.each([[undefined], [5000], [9999]])(
    'has none when the code (%s) means nothing else and its files are given',
    async (errorCode) => {
      const { stage } = aFilledStage()
      const { verdict, findings } = await stage.run(wanted, {
        wrap: answering(type, refusal(errorCode)),
      })
      expect(verdict.outcome).toBe('passed')
      expect(findings.libraryRead).toMatchObject({
        dependencies: [],
        refusal: { errorCode, said: 'Library has no dependencies' },
      })
    },
  )

  it.each([[2007], [2015], [2021], [3000], [3010], [4000], [5001], [8000]])(
    'is an error with code %i, which means something else',
    async (errorCode) => {
      const { stage } = aFilledStage()
      await expect(
        stage.run(
          { ...wanted, retries: '0' },
          { wrap: answering(type, refusal(errorCode)) },
        ),
      ).rejects.toMatchObject({ errorCode })
    },
  )

  it('is an error when its files are refused, too', async () => {
    const { stage } = aFilledStage()
    await expect(
      stage.run(wanted, {
        wrap: (send) =>
          answering(
            'getLibrarySourceFiles',
            refusal(5000),
          )(answering(type, refusal(5000))(send)),
      }),
    ).rejects.toMatchObject({ errorCode: 5000 })
  })

  it('is an error when nothing answers', async () => {
    const { stage } = aFilledStage()
    await expect(
      stage.run(
        { ...wanted, retries: '0' },
        { faults: [{ fault: { name: 'unavailable' }, requestType: type }] },
      ),
    ).rejects.toMatchObject({ code: 'unanswered' })
  })

  it('is an error for a keyUuid that the project does not have', async () => {
    const { stage } = aFilledStage()
    await expect(
      stage.run({ operation: 'library', library: absentKey }),
    ).rejects.toMatchObject({ errorCode: 8000 })
  })
})

type Wrap = NonNullable<
  NonNullable<Parameters<OperationHarness['run']>[1]>['wrap']
>

/** A Mend that answers this request so. */
function answering(type: string, body: object): Wrap {
  return (send) => async (request, options) =>
    JSON.parse(request).requestType === type
      ? { status: 200, headers: {}, text: JSON.stringify(body) }
      : send(request, options)
}
