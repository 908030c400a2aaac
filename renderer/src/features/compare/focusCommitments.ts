/** The heading over the compared commitments. */
export const commitmentsHeadingId = 'comparedCommitments'

/** Gives the focus a place when the button that had it went away with what it was for. */
export function keepFocusNearCommitments(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(commitmentsHeadingId)?.focus()
  })
}
