import { writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/** Pictures of one view of one report. */
export interface Sheet {
  readonly title: string
  /** Paths of files in one folder. */
  readonly pictures: readonly string[]
}

/**
 * Writes a page that shows the pictures beside each other in their own size;
 * they are in the same folder as the page, so that both can be moved.
 */
export async function writeContactSheet(
  path: string,
  { title, pictures }: Sheet,
): Promise<void> {
  const images = pictures.map((picture) => {
    if (dirname(picture) !== dirname(path)) throw new Error('not beside it')
    return `<figure><figcaption>${basename(picture)}</figcaption><img src="${basename(picture)}" alt=""></figure>`
  })
  await writeFile(path, page(title, images))
}

const page = (title: string, images: readonly string[]) => `<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
<style>
body { margin: 8px; background: #888; font: 13px sans-serif; width: max-content; }
main { display: grid; grid-template-columns: max-content max-content; gap: 8px; align-items: start; }
figure { margin: 0; }
</style>
<main><h1 hidden>${title}</h1>${images.join('')}</main>
`
