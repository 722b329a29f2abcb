import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isManifest } from '../domain/library/manifest.ts'
import { type Environment, workspaceOf } from './environment.ts'
import { decodeText } from './file-text.ts'
import { readWorkspaceFile } from './workspace-file.ts'

/** Folders that hold other people's manifests, or results. */
const foreign = new Set([
  'bin',
  'bower_components',
  'build',
  'dist',
  'node_modules',
  'obj',
  'out',
  'target',
  'third_party',
  'vendor',
  'venv',
])
const deepest = 5
/** However large the workspace is, the search ends. */
const maxFolders = 2_000

/**
 * Paths of the workspace's files that declare dependencies, relative to it, `/`
 * between folders, sorted. Links are not followed; hidden folders, folders
 * of other projects and those that cannot be read are left out.
 */
export function findManifests(env: Environment): string[] {
  const found: string[] = []
  const folders = [{ path: '', depth: 0 }]
  for (const { path, depth } of folders) {
    for (const entry of entriesOf(join(workspaceOf(env), path))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isFile() && isManifest(entry.name)) found.push(inner)
      const more = depth < deepest && folders.length < maxFolders
      if (more && entry.isDirectory() && isOwn(entry.name)) {
        folders.push({ path: inner, depth: depth + 1 })
      }
    }
  }
  return found.sort()
}

const maxBytes = 1_048_576

/**
 * The text of a manifest; `undefined` when it cannot be read, has more than 1 MB,
 * or does not lie in the workspace.
 */
export function readManifest(
  path: string,
  env: Environment,
): string | undefined {
  try {
    return decodeText(readWorkspaceFile(path, maxBytes, env), false)
  } catch {
    return undefined
  }
}

function isOwn(folder: string): boolean {
  return !folder.startsWith('.') && !foreign.has(folder)
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
