import type { Format, FormatSource } from './formats/format.ts'
import type { ReportFile } from './presentation.ts'
import { about } from './summary/source.ts'

/** The files of these formats, as far as the run has read what they tell. */
export function reportFiles(
  source: FormatSource,
  formats: readonly Format[],
): ReportFile[] {
  const { targets } = source.result
  const each = targets?.map((target) => ({
    ...about(target, source),
    project: target.name,
  }))
  return formats.flatMap((format) =>
    each && format.perProject
      ? each.flatMap((one, index) =>
          fileOf(format, one, numbered(format.file, index + 1)),
        )
      : fileOf(format, source, format.file),
  )
}

function fileOf(
  { output, write }: Format,
  source: FormatSource,
  name: string,
): ReportFile[] {
  const text = write(source)
  return text === undefined ? [] : [{ output, name, text }]
}

/** `mend-sbom.cdx.json` → `mend-sbom-2.cdx.json`; a project's name may hold anything. */
function numbered(file: string, number: number): string {
  return file.replace('.', `-${number}.`)
}
