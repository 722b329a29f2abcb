import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const paths = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The path of an installed Chromium; `CHROMIUM_PATH` comes first. */
export function findBrowser(): string | undefined {
  return paths.find((path) => path && existsSync(path))
}

/**
 * Starts a headless Chromium that sends no requests of its own.
 *
 * @throws {Error} when none is installed
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) {
    throw new Error('No Chromium found. Install one or set CHROMIUM_PATH.')
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
      // The same page gives the same picture, whatever else the machine does.
      '--num-raster-threads=1',
      '--disable-partial-raster',
      '--force-color-profile=srgb',
    ],
  })
}
