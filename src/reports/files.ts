import type { Result } from '../operations/result/result.ts'
import type { Format, FormatSource } from './format.ts'
import type { ReportFile } from './presentation.ts'
import { about } from './source.ts'
import { numberedFile } from './text/words.ts'

/** The files of these formats, as far as the run has read what they hold. */
export function reportFiles(
  source: FormatSource,
  formats: readonly Format[],
): ReportFile[] {
  const { targets } = source.result
  const each = targets?.map((target) => ({
    ...about(target, source),
    project: target.name,
  }))
  return formats.flatMap((format) => {
    const { perProject } = format
    const file = fileNameOf(format, source.result)
    const ofAll = () => fileOf(format, source, file)
    if (!each || !perProject) return ofAll()
    return [
      ...(perProject === 'beside' ? ofAll() : []),
      ...each.flatMap((one, index) =>
        fileOf(format, one, numberedFile(file, index + 1)),
      ),
    ]
  })
}

/** The name of a format's file about this result. */
export function fileNameOf({ file, fileFor }: Format, result: Result): string {
  return fileFor?.(result) ?? file
}

/** A line for each format that was asked for and has no file. */
export function missingFiles(
  formats: readonly Format[],
  files: readonly ReportFile[],
): string[] {
  const written = new Set(files.map(({ output }) => output))
  return formats
    .filter(({ output }) => !written.has(output))
    .map(
      ({ name }) =>
        `No file in format ${name}: this run did not read the data that it needs`,
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
