import { type Theme, themes } from './state.ts'

const storageKey = 'mend-report-theme'

/** What the reader chose last; a page from disk may have no storage. */
export function rememberedTheme(): Theme {
  try {
    const known = localStorage.getItem(storageKey)
    return themes.find((theme) => theme === known) ?? 'auto'
  } catch {
    return 'auto'
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // The page works without.
  }
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}
