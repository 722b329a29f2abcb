import { expect, it, jest } from '@jest/globals'
import { phone } from '../../../support/accessibility.ts'
import { inBrowser } from '../../../support/browse.ts'
import { aLibrary, aNode, aVulnerability } from '../../../support/builders.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

/** A direct dependency with a long name, and one below it with these vulnerabilities. */
function aTree(ids: readonly string[]) {
  const name = 'a-direct-dependency-with-a-name-of-many-words'
  const facts = { groupId: name, name, version: '1.2.3', coordinates: '' }
  const top = { ...facts, keyUuid: 'top' }
  const below = { ...facts, keyUuid: 'below', groupId: 'below', name: 'below' }
  const vulnerabilities = ids.map((id) => aVulnerability({ id }))
  return aResult({
    reported: reported(
      [aLibrary(top), aLibrary({ ...below, vulnerabilities })],
      [aNode({ ...top, dependencies: [aNode(below)] })],
    ),
  })
}

inBrowser('the tree', (browse) => {
  it('has room on a phone for how many vulnerabilities lie below', async () => {
    const options = { viewport: phone }
    const page = await browse(aTree(['CVE-1', 'CVE-2']), '#/tree', options)
    await page.getByRole('button', { name: 'Collapse all' }).click()
    const count = page.getByRole('treeitem').first().locator('b')
    expect(await count.innerText()).toBe('2 below')
    const frame = await page.getByRole('tree').boundingBox()
    const box = await count.boundingBox()
    expect(box!.x + box!.width).toBeLessThanOrEqual(frame!.x + frame!.width)
  })

  it('has no filter for vulnerable libraries where there are none', async () => {
    const filter = { name: 'only paths to vulnerable libraries' }
    const safe = await browse(aTree([]), '#/tree')
    await safe.getByRole('treeitem').first().waitFor()
    expect(await safe.getByRole('button', filter).count()).toBe(0)
    const asked = await browse(aTree([]), '#/tree?vulnerable=1')
    await asked.getByRole('button', filter).waitFor()
  })
})
