import { assets } from '../../page/assets.js'
import { htmlFormatOf } from './html.ts'

/** With the page's code, which no other run should have to load. */
export const htmlFormat = htmlFormatOf(assets)
