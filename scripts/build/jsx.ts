/** What the page's JSX is turned into. */
export { Fragment, h } from 'preact'
