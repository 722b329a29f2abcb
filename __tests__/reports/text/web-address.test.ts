import { describe, expect, it } from '@jest/globals'
import { webAddress } from '../../../src/reports/text/web-address.ts'

describe('a web address', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['https://nvd.nist.gov/vuln', 'https://nvd.nist.gov/vuln'],
    [
      'HTTP://Example.com:80/a b?q=ü#ä',
      'http://example.com/a%20b?q=%C3%BC#%C3%A4',
    ],
    [
      "https://a.example/x?y={z}|[0]^`'<>",
      'https://a.example/x?y=%7Bz%7D%7C%5B0%5D%5E%60%27%3C%3E',
    ],
    ['https://[::1]:8080/[a]', 'https://[::1]:8080/%5Ba%5D'],
  ])('is written as a URI takes it: %s', (text, address) => {
    expect(webAddress(text)).toBe(address)
  })

  it.each([
    undefined,
    '',
    'example.com',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//example.com',
    'nonsense',
    'file:///etc/passwd',
    'https://user:password@example.com/',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('is none: %s', (text) => {
    expect(webAddress(text)).toBeUndefined()
  })
})
