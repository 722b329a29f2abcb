import { type Theme, themes } from './state.ts'

const place = 'mend-report-theme'

/** What the reader chose last; a page from disk may have no memory. */
export function rememberedTheme(): Theme {
  try {
    const known = localStorage.getItem(place)
    return themes.find((theme) => theme === known) ?? 'auto'
  } catch {
    return 'auto'
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(place, theme)
  } catch {
    // Then it is forgotten with the page.
  }
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}
