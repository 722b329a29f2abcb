import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where a Chromium is installed; `CHROMIUM_PATH` first. */
export function findBrowser(): string | undefined {
  return places.find((path) => path && existsSync(path))
}

/**
 * A Chromium of its own, without window, that talks to nobody by itself.
 *
 * @throws {Error} when none is installed
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) {
    throw new Error('No Chromium here: install one, or set CHROMIUM_PATH.')
  }
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
