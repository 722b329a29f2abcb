import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Sizes are in CSS pixels. */
export interface Picture {
  /** The page on disk. */
  readonly file: string
  /** The view, such as `#/libraries`. */
  readonly hash?: string | undefined
  /** Selects what is there once the page is drawn. */
  readonly ready: string
  readonly theme: Theme
  readonly width: number
  /** Of the window. */
  readonly height: number
  /** Beyond the window's height as far as this, where there is more. */
  readonly maxHeight?: number | undefined
  /** Pixels of the picture for each pixel of the page; by default 1. */
  readonly scale?: number | undefined
  /** Where the picture goes. */
  readonly path: string
}

/** Takes a picture once the page is drawn. */
export async function takePicture(
  browser: Browser,
  picture: Picture,
): Promise<void> {
  const { width, height } = picture
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: picture.scale ?? 1,
    colorScheme: picture.theme,
  })
  try {
    await page.goto(pathToFileURL(picture.file).href + (picture.hash ?? ''))
    await page.locator(picture.ready).first().waitFor({ state: 'attached' })
    await growTo(page, picture)
    await page.screenshot({ path: picture.path })
  } finally {
    await page.close()
  }
}

async function growTo(page: Page, picture: Picture): Promise<void> {
  const { width, height, maxHeight } = picture
  if (maxHeight === undefined) return
  const whole = await page.evaluate<number>(
    'document.documentElement.scrollHeight',
  )
  const taken = Math.max(height, Math.min(whole, maxHeight))
  await page.setViewportSize({ width, height: taken })
}
