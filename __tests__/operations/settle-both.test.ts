import { describe, expect, it } from '@jest/globals'
import { settleBoth } from '../../src/operations/settle-both.ts'

describe('two things at once', () => {
  it('are both waited for, whichever fails', async () => {
    let done = false
    const slow = async () => {
      await Promise.resolve()
      done = true
    }
    const failing = Promise.reject(new Error('first'))
    await expect(settleBoth(failing, slow())).rejects.toThrow('first')
    expect(done).toBe(true)
  })

  it('give both values', async () => {
    expect(await settleBoth(Promise.resolve(1), 'b')).toEqual([1, 'b'])
  })
})
