/** Fixed space: keeps its neighbours on one line. */
export const nbsp = '\u00A0'

/**
 * One habit of good typesetting. `apply` changes a piece of running text, already cut free of addresses and ids;
 * `before` is the character that stands in front of the piece ('' at the start of a paragraph).
 * A text in which `needs` is not found stays as it is: most texts have nothing a rule could change, and are let by quickly.
 * The ids are those of the typography rules the document linter reports.
 */
export type TypographyRule = Readonly<{
  id: TypographyRuleId
  needs: RegExp
  apply: (text: string, before: string) => string
}>
export type TypographyRuleId = 'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09'

// What the rules have in common to look for.
export const year = '(?:1[89]|20|21)\\d\\d'
export const day = '(?:0?[1-9]|[12]\\d|3[01])'
export const month = '(?:0?[1-9]|1[0-2])'
export const slovakMonths =
  '(?:január|február|marec|apríl|máj|jún|júl|august|september|október|november|december|' +
  'januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra)'
export const englishMonths =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
/** Plain space or fixed space, at most one of them missing. */
export const gap = '[ \\u00A0]*'
