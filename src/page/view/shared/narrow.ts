import { useLayoutEffect, useState } from 'preact/hooks'

/** The width at which the style sheet makes blocks of rows. */
const query = '(max-width: 760px)'

/** Whether the window is as narrow as a phone. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches)
  useLayoutEffect(() => {
    const media = matchMedia(query)
    const follow = () => setNarrow(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return narrow
}
