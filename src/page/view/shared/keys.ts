interface Keys {
  /** Shows the page with the search field. */
  search(): void
  /** Leaves the page, where Escape does that. */
  leave(): void
}

/** `/` goes to the search field; Escape leaves it, a menu, or a library. */
export function watchKeys({ search, leave }: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    const typing =
      target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    if (event.key === '/' && !typing) {
      event.preventDefault()
      search()
      const field = document.getElementById('search')
      if (field instanceof HTMLInputElement) field.select()
    }
    if (event.key === 'Escape') leaveFrom(target, leave)
  })
}

function leaveFrom(target: EventTarget | null, leave: () => void): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]')
  if (menu) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  } else if (target instanceof HTMLInputElement && target.id === 'search') {
    target.blur()
  } else leave()
}
