import { counted } from '../text/counted.ts'

/** What a condition on licenses says nothing about: `7 libraries without a known license not judged` */
export function withoutLicenseText(count: number): string {
  const libraries = counted(count, 'library', 'libraries')
  return `${libraries} without a known license not judged`
}
