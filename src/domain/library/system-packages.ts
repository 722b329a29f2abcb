import type { EcosystemFacts } from './ecosystem.ts'
import { byGroup, type Parts } from './package-fields.ts'

/** Whose packages they are, as versions show it; nothing else tells. */
const debianVendors: readonly (readonly [RegExp, string])[] = [
  [/ubuntu/i, 'ubuntu'],
  [/[+~]rpi|[+~]rpt/i, 'raspbian'],
  [/kali/i, 'kali'],
]

const rpmVendors: readonly (readonly [RegExp, string])[] = [
  [/\.fc\d/i, 'fedora'],
  [/\.amzn\d/i, 'amzn'],
  [/\.mga\d/i, 'mageia'],
  [/\.azl\d/i, 'azurelinux'],
  [/\.centos\b/i, 'centos'],
  [/\.rocky\b/i, 'rocky'],
  [/\.alma\b/i, 'almalinux'],
]

/** Debian keeps the epoch in its version: `1:2.3-4`. */
export function debian(library: EcosystemFacts): Parts | undefined {
  const parts = byGroup('deb', library)
  const namespace = vendorOf(parts?.version, debianVendors) ?? 'debian'
  return parts && { ...parts, namespace }
}

/** RPM's epoch is a qualifier: `1:2.3-4` is 2.3-4 with `epoch=1`. */
export function rpm(library: EcosystemFacts): Parts | undefined {
  const parts = byGroup('rpm', library)
  if (!parts) return undefined
  const [, epoch, rest] = /^(\d+):(.+)$/.exec(parts.version ?? '') ?? []
  const namespace = vendorOf(parts.version, rpmVendors)
  if (!epoch) return { ...parts, namespace }
  const qualifiers = { ...parts.qualifiers, epoch }
  return { ...parts, namespace, version: rest, qualifiers }
}

function vendorOf(
  version: string | undefined,
  vendors: typeof debianVendors,
): string | undefined {
  return vendors.find(([mark]) => mark.test(version ?? ''))?.[1]
}

/** Mend's version has the architecture behind it: `1.31.1-r9-x86_64`. */
export function alpine(library: EcosystemFacts): Parts | undefined {
  const parts = byGroup('apk', library)
  return parts && within('alpine', parts, /^(.*-r\d+)-(\w+)$/)
}

export function archLinux(library: EcosystemFacts): Parts | undefined {
  const parts = byGroup('alpm', library)
  return parts && within('arch', parts, /^(.+-[\d.]+)-([a-z]\w*)$/)
}

function within(namespace: string, parts: Parts, withArch: RegExp): Parts {
  const [, version, arch] = withArch.exec(parts.version ?? '') ?? []
  if (!version || !arch) return { ...parts, namespace }
  return { ...parts, namespace, version, qualifiers: { arch } }
}

/** What no version begins with behind a dash: a processor, or a kind of Ruby. */
const platform =
  /^([^-]+)-((?:java|jruby|mswin\d*|(?:x86|x64|x86_64|i\d86|amd64|arm|arm64|armv\d\w*|aarch64|universal|powerpc\w*|ppc\w*|s390x|riscv64)-.+))$/

/** The agent's version is that of Gemfile.lock, with the platform: `1.10.4-x86_64-linux`. */
export function ruby(library: EcosystemFacts): Parts | undefined {
  const parts = byGroup('gem', library)
  if (!parts?.version?.includes('-')) return parts
  const [, version, built] = platform.exec(parts.version) ?? []
  if (!version || !built) return parts
  const qualifiers = { ...parts.qualifiers, platform: built }
  return { ...parts, version, qualifiers }
}
