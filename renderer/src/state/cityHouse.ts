import { useEffect, useState } from 'react'

import { useUiStore } from './uiStore.ts'
import type { House } from '../../../core/house/house.ts'
import { bridge } from '../bridge/bridge.ts'

/** The house style of the city as it is kept, read anew when a dialog closes; null while it is not known. */
export function useCityHouse(): House | null {
  const [house, setHouse] = useState<House | null>(null)
  const isDialogOpen = useUiStore(({ dialog }) => dialog !== null)
  useEffect(() => {
    if (isDialogOpen) return
    let isWanted = true
    void bridge.call('house:get', null).then((result) => {
      // Without a house style there is nothing to offer; its own dialog says what is wrong with it.
      if (isWanted && result.ok) setHouse({ style: result.value.style, coat: result.value.coat })
    })
    return () => {
      isWanted = false
    }
  }, [isDialogOpen])
  return house
}
