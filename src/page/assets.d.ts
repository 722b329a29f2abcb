/** Made by scripts/build.ts: `assets.js` is in `lib/`, not here. */
import type { Assets } from '../reports/html/data.ts'

export declare const assets: Assets
