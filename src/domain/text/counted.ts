/** `1234567` → `1,234,567` */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1, 'library', 'libraries'` → `1 library`; `1200` → `1,200 libraries` */
export function counted(
  count: number,
  one: string,
  many: string = `${one}s`,
): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
