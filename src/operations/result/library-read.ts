import type {
  DependencyNode,
  Library,
  SourceFile,
} from '../../domain/library/library.ts'

/** What was read about one library. Absent parts are not known (yet). */
export interface LibraryRead {
  /** The `library` input. */
  readonly wanted: string
  readonly keyUuid?: string | undefined
  /** Its row of the inventory; absent when it was asked for by keyUuid. */
  readonly library?: Library | undefined
  /** When several libraries have the name: those. */
  readonly candidates?: readonly Library[] | undefined
  readonly sourceFiles?: readonly SourceFile[] | undefined
  readonly dependencies?: readonly DependencyNode[] | undefined
  /** Mend's refusal that was taken for "no dependencies". */
  readonly refusal?: LibraryRefusal | undefined
}

export interface LibraryRefusal {
  readonly errorCode?: number | undefined
  /** Untrusted text. */
  readonly said?: string | undefined
}
