/** Made by scripts/build.ts: `assets.js` stands in `lib/`, never here. */
import type { Assets } from '../reports/html/data.ts'

export declare const assets: Assets
