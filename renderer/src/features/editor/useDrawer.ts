import { useEffect, useState } from 'react'

/**
 * A region that stands open beside the form where there is room, and slides over it where there is none.
 * `query` is the width at which there is room.
 */
export function useDrawer(query: string) {
  const [isDrawer, setDrawer] = useState(() => !matchMedia(query).matches)
  const [isOpen, setOpen] = useState(!isDrawer)
  useEffect(() => {
    const room = matchMedia(query)
    const follow = (): void => {
      setDrawer(!room.matches)
      setOpen(room.matches)
    }
    room.addEventListener('change', follow)
    return () => room.removeEventListener('change', follow)
  }, [query])
  return { isDrawer, isOpen, setOpen }
}
