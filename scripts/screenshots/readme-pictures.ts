import type { Picture } from './take-picture.ts'
import { ready } from './views.ts'

/** A picture of the documentation, which is taken light and dark. */
interface ReadmePicture extends Omit<Picture, 'theme' | 'path'> {
  readonly name: string
}

interface ReadmeReport {
  /** The name of a report. */
  readonly report: string
  readonly pictures: readonly ReadmePicture[]
}

const size = { width: 1280, height: 900 }
const page = { file: 'mend-report.html', ready: ready.page, ...size }

/** The pictures of docs/images by the report that they show. */
export const readmePictures: readonly ReadmeReport[] = [
  {
    report: '416',
    pictures: [
      {
        ...{ name: 'summary', file: 'summary.html', ready: ready.summary },
        ...{ width: 1028, height: 940, scale: 1.5 },
      },
      { name: 'html', ...page },
      { name: 'vulnerabilities', hash: '#/vulnerabilities', ...page },
    ],
  },
  {
    report: '416-baseline',
    pictures: [{ name: 'compare', hash: '#/compare', ...page }],
  },
]
