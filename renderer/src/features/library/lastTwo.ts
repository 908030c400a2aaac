/** A comparison takes two plans: choosing a third one lets go of the one chosen first. */
export function lastTwo(chosen: Iterable<string>): ReadonlySet<string> {
  return new Set([...chosen].slice(-2))
}
