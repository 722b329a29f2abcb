import { describe, expect, it } from '@jest/globals'
import { mendWorld } from './mend-world.ts'
import { encodings, leaksIn } from './secrets.ts'

describe('the leaks in a text', () => {
  const { world, organization } = mendWorld()
  const special = 'a key/with "blanks", ümlauts and \\'
  const [user] = world.users.values()
  if (user) world.users.set(special, user)
  const { token } = world.addProject(
    world.addProduct(organization, 'Shop'),
    'shop_main',
  )

  it.each([
    ['nothing', 'Nothing is in it: getProjectLastModification.', []],
    ['a token', `token=${token}`, [token]],
    ['a token inside of a word', `xx${token}yy ${token}`, [token]],
    ['the beginning of a token', token.slice(0, -1), []],
    ['a key with other characters', `key: ${special}!`, [special]],
  ])('are found in one with %s', (_, text, leaks) => {
    expect(leaksIn(text, world)).toEqual(expect.arrayContaining(leaks))
    expect(leaksIn(text, world).length > 0).toBe(leaks.length > 0)
  })

  it.each([token, special].flatMap((secret) => encodings(secret)))(
    'are found in the form %j',
    (form) => {
      expect(leaksIn(`before ${form} after`, world)).toContain(form)
    },
  )
})
