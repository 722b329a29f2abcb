import { assets } from '../../page/assets.js'
import { htmlFormatOf } from './html.ts'

/** With the page's code, which only runs that write this format load. */
export const htmlFormat = htmlFormatOf(assets)
