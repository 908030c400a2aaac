import type { Language } from '../plan/localized.ts'
import { fold } from '../text/fold.ts'
import { stem, wordsOf } from '../text/words.ts'

const list = (words: string): readonly string[] => words.split(' ')

/** Verbs that promise without saying what will be there in the end (domain reference, enumerations). */
const vagueVerbs: Readonly<Record<Language, readonly string[]>> = {
  sk: list(
    'podporovať podporiť podpora zlepšiť zlepšovanie skvalitniť zefektívniť posilniť rozvíjať zabezpečiť prispieť napomáhať',
  ),
  en: list('support improve strengthen promote enhance foster contribute ensure facilitate'),
}

/** Things that are there or are not, so that anybody can verify them (domain reference, enumerations and rule M04). */
const deliverableNouns: Readonly<Record<Language, readonly string[]>> = {
  sk: list(
    'smernica metodika manuál dokument správa stratégia školenie workshop seminár stretnutie konzultácia databáza web ' +
      'portál aplikácia dataset register zoznam mapa formulár zmluva memorandum uznesenie štatút vzn nariadenie pravidlá ' +
      'plán prieskum dotazník analýza pilot kampaň publikácia zápisnica',
  ),
  en: list(
    'guideline methodology manual document report strategy training workshop seminar meeting consultation database web ' +
      'portal application dataset register list map form contract memorandum resolution statute regulation rules ' +
      'plan survey questionnaire analysis pilot campaign publication minutes',
  ),
}

/** Number words up to twelve in the cases plans use them in; "one" is left out: it is an article and a pronoun more often. */
export const numberWords: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  sk: [
    list('dva dve dvaja dvoch dvom dvoma'),
    list('tri traja troch trom troma tromi'),
    list('styri styria styroch styrom styrmi'),
    list('pat piati piatich piatim piatimi'),
    list('sest siesti siestich siestim'),
    list('sedem siedmi siedmich siedmim'),
    list('osem osmi osmich osmim'),
    list('devat deviati deviatich deviatim'),
    list('desat desiati desiatich desiatim'),
    list('jedenast jedenasti jedenastich'),
    list('dvanast dvanasti dvanastich'),
  ],
  en: list('two three four five six seven eight nine ten eleven twelve').map((word) => [word]),
}

/** Words that lead to where a claim can be looked up. */
const evidenceWords: Readonly<Record<Language, readonly string[]>> = {
  sk: list('prieskum štatistika anketa audit štúdia podľa percento tretina štvrtina polovica väčšina'),
  en: list('survey statistics audit study according percent third quarter half majority'),
}

const folded = (
  words: Readonly<Record<Language, readonly string[]>>,
): Readonly<Record<Language, readonly string[]>> => ({
  sk: words.sk.map((word) => stem(fold(word))),
  en: words.en.map((word) => fold(word)),
})
const verbStems = {
  sk: vagueVerbs.sk.map((verb) => fold(verb).replace(/(ovat|it|at)$/u, '')),
  en: vagueVerbs.en.map((verb) => verb.replace(/e$/u, '')),
}
const nounStems = folded(deliverableNouns)
const evidenceStems = folded(evidenceWords)
const allNumberWords = { sk: new Set(numberWords.sk.flat()), en: new Set(numberWords.en.flat()) }

/** The words of a text that promise without a result, as they stand in it, folded. */
export function vagueWordsIn(words: string, language: Language): readonly string[] {
  return [...new Set(wordsOf(words).filter((word) => verbStems[language].some((verb) => word.startsWith(verb))))]
}

/** True when a text names something that can be verified: a thing, a number, an address. */
export function isVerifiable(words: string, language: Language): boolean {
  return /\d|%|https?:|www\./u.test(words) || hasWord(words, nounStems[language]) || hasNumberWord(words, language)
}

/** True when a text gives a number or says where its claim comes from. */
export function hasEvidence(words: string, language: Language): boolean {
  return /\d|%|https?:|www\./u.test(words) || hasWord(words, evidenceStems[language]) || hasNumberWord(words, language)
}

const hasWord = (words: string, stems: readonly string[]): boolean =>
  wordsOf(words).some((word) => stems.some((known) => word.startsWith(known)))
const hasNumberWord = (words: string, language: Language): boolean =>
  wordsOf(words).some((word) => allNumberWords[language].has(word))
