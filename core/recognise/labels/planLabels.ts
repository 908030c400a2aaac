import { createMatcher } from './matchLabel.ts'
import type { LabelEntry } from './matchLabel.ts'
import type { NarrativeKey } from '../../plan/fields.ts'

/** What a heading outside the commitments can be. */
export type PlanPart =
  | NarrativeKey
  | 'title'
  | 'period'
  | 'periodStart'
  | 'periodEnd'
  | 'termEnd'
  | 'submitted'
  | 'leadInstitutions'
  | 'webPage'
  | 'goals'
  | 'introduction'
  // Headings that open a part of the document.
  | 'narrativeSection'
  | 'commitmentsSection'
  | 'closingSection'
  | 'councilSection'
  | 'contents'

const entries: readonly LabelEntry<PlanPart>[] = [
  { field: 'title', phrases: `Názov akčného plánu | Názov plánu | Action plan title | Action Plan`, stems: '' },
  {
    field: 'period',
    phrases: `
      Obdobie | Obdobie realizácie | Obdobie realizácie akčného plánu | Obdobie plnenia |
      Obdobie akčného plánu | Obdobie implementácie | Obdobie platnosti | Trvanie | Platnosť |
      Trvanie akčného plánu | Period | Period covered | Action plan period | Action plan cycle |
      Implementation period | Duration`,
    stems: `obdobie | period plan | period cover | implementation period`,
  },
  {
    field: 'periodStart',
    phrases: `
      Začiatok akčného plánu | Začiatok plánu | Začiatok | Action plan start | Action plan start date |
      Start date | Start`,
    stems: `zaciatok plan | plan start`,
  },
  {
    field: 'periodEnd',
    phrases: `
      Koniec akčného plánu | Koniec plánu | Koniec | Action plan end | Action plan end date | End date | End`,
    stems: `koniec plan | plan end`,
  },
  {
    field: 'termEnd',
    phrases: `
      Koniec funkčného obdobia samosprávy | Koniec funkčného obdobia |
      End of the current administration's term | End of term`,
    stems: `koniec funkcn | end administration term | end term office`,
  },
  {
    field: 'submitted',
    phrases: `
      Dátum predloženia | Dátum predloženia OGP | Date submitted | Submission date | Action plan submission |
      Submitted`,
    stems: `datum predloz | date submit | submission date`,
  },
  {
    field: 'leadInstitutions',
    phrases: `
      Zodpovedné inštitúcie | Vedúce inštitúcie | Vedúce inštitúcie zodpovedné za implementáciu |
      Inštitúcie zodpovedné za realizáciu akčného plánu | Lead institutions | Lead institution(s) |
      Lead institutions responsible for the implementation of this OGP action plan |
      Please list the lead institutions responsible for the implementation of this OGP action plan.`,
    stems: `veduc instituc | institucie zodpoved | zodpovedn instituc | lead institution`,
  },
  {
    field: 'webPage',
    phrases: `
      Webová stránka | Webová stránka plánu | Webová stránka OGP | Web | Website | Web page |
      Web page of the plan | OGP website`,
    stems: `webov strank | web page`,
  },
  {
    field: 'foreword',
    phrases: `
      Predslov | Predslovy | Predslov(y) | Predslov primátora | Predslov primátorky | Príhovor |
      Príhovor primátora | Príhovor primátorky | Slovo na úvod | Foreword | Forewords | Foreword(s) |
      Preface | Message from the mayor`,
    stems: `predslov | prihovor | foreword | preface`,
  },
  { field: 'introduction', phrases: `Úvod | Úvodné slovo | Introduction`, stems: '' },
  {
    field: 'vision',
    phrases: `
      Vízia | Dlhodobá vízia | Strategická vízia |
      Aká je dlhodobá vízia otvoreného vládnutia vo vašom kontexte? |
      Aká je dlhodobá vízia otvoreného vládnutia vo vašom meste? | Vision | Long-term vision |
      What is the long-term vision for open government in your context?`,
    stems: `dlhodob vizi | long vision | nasa vizi | our vision | ak je vizi | what is vision`,
  },
  {
    field: 'achievements',
    phrases: `
      Doterajšie úspechy | Čo sa doteraz podarilo |
      Aké sú doterajšie úspechy v otvorenom vládnutí (napr. nedávne reformy)? |
      Čo sa v otvorenom vládnutí doteraz podarilo, napríklad aké reformy sa nedávno uskutočnili? |
      Doterajšie kroky v otvorenom vládnutí | Achievements | Achievements to date |
      Open Government Efforts to Date |
      What are the achievements in open government to date (for example, recent open government reforms)?`,
    stems: `uspech | doteraz podaril | achievement | effort date | doterajs krok`,
  },
  {
    field: 'challenges',
    phrases: `
      Výzvy | Súčasné výzvy | Aké sú súčasné výzvy/oblasti na zlepšenie, ktorým sa chce samospráva venovať? |
      Akým súčasným výzvam a oblastiam na zlepšenie sa chce mesto v otvorenom vládnutí venovať? | Challenges |
      Current challenges |
      What are the current challenges/areas for improvement in open government that the jurisdiction wishes to tackle?`,
    stems: `vyzv -prilezit | challenge -opportunit | oblast zlepsen`,
  },
  {
    field: 'goals',
    phrases: `
      Ciele | Strednodobé ciele | Strednodobé ciele otvoreného vládnutia |
      Aké sú strednodobé ciele otvoreného vládnutia? | Goals | Medium-term goals |
      Medium-term open government goals |
      What are the medium-term open government goals that the government wants to achieve?`,
    stems: `strednodob ciel | medium term goal | medium goal`,
  },
  {
    field: 'visionContribution',
    phrases: `
      Prínos plánu k vízii | Ako akčný plán prispieva k strategickej vízii? |
      Ako tento akčný plán prispieva k naplneniu strategickej vízie otvoreného vládnutia? |
      How the plan serves the vision |
      How does this action plan contribute to achieve the Open Government Strategic Vision?`,
    stems: `plan prispiev vizi | plan contribut vision | prinos plan vizi`,
  },
  {
    field: 'policyContribution',
    phrases: `
      Prínos vízie k cieľom vedenia mesta |
      Ako vízia prispieva k celkovým politickým cieľom súčasného vedenia? |
      Ako strategická vízia otvoreného vládnutia prispieva k celkovým cieľom súčasného vedenia mesta? |
      How the vision serves the administration's goals |
      How does the open government strategic vision contribute to the accomplishment of the current administration's overall policy goals?`,
    stems: `
      vizi prispiev veden | vision contribut policy | vision administration goal | vizi ciel veden`,
  },
  {
    field: 'coordination',
    phrases: `
      Koordinácia | Koordinácia útvarov | Inštitucionálne mechanizmy koordinácie medzi útvarmi |
      Ako je zabezpečená koordinácia medzi úradmi a útvarmi pri realizácii akčného plánu? | Coordination |
      Coordination between departments |
      What kind of institutional arrangements are in place to coordinate between government agencies and departments to implement the OGP action plan?`,
    stems: `koordinac -zapojen | institution arrangement | coordinat -engagement`,
  },
  {
    field: 'spaces',
    phrases: `
      Priestory na spoluprácu |
      Priestory pre spoluprácu samosprávy a občianskej spoločnosti (online aj offline) |
      Aké priestory na spoluprácu samosprávy a občianskej spoločnosti ste pri tvorbe a realizácii akčného plánu využili alebo vytvorili? Uveďte osobné aj online formy. |
      Spaces for collaboration |
      What kind of spaces have you used or created to enable the collaboration between government and civil society in the co-creation and implementation of this action plan? Mention both offline and online spaces. |
      Proces tvorby akčného plánu | Tvorba akčného plánu | Co-creation process | Action plan development`,
    stems: `
      priestor spoluprac -rozman -zucast | spaces collaborat | proces tvorb | co creation process -how |
      plan development`,
  },
  {
    field: 'diversity',
    phrases: `
      Rozmanitosť zastúpenia |
      Opatrenia na zabezpečenie rozmanitosti zastúpenia (vrátane zraniteľných skupín) |
      Akými opatreniami ste v týchto priestoroch zabezpečili rozmanité zastúpenie vrátane zraniteľných a znevýhodnených skupín? |
      Diversity of representation |
      What measures did you take to ensure diversity of representation (including vulnerable or marginalized populations) in these spaces?`,
    stems: `rozmanit | diversity | zranitel skupin | vulnerable`,
  },
  {
    field: 'participants',
    phrases: `
      Kto sa zúčastnil | Zapojení účastníci | Kto sa do spolupráce v týchto priestoroch zapojil? |
      Participants | Who participated in these spaces?`,
    stems: `kto zucastn | kto zapojil | who participat`,
  },
  {
    field: 'groupCount',
    phrases: `
      Počet skupín | Počet zapojených skupín | Koľko skupín sa do spolupráce zapojilo? | Number of groups |
      How many groups participated in these spaces?`,
    stems: `pocet skupin | kolko skupin | how many group | number group`,
  },
  {
    field: 'meetingCount',
    phrases: `
      Počet verejných stretnutí | Počet verejných stretnutí v procese spolutvorby |
      Koľko stretnutí otvorených verejnosti sa počas spoločnej tvorby plánu uskutočnilo? |
      Number of public meetings | How many public-facing meetings were held in the co-creation process?`,
    stems: `pocet stretn | kolko stretn | how many meeting | number meeting`,
  },
  {
    field: 'continuation',
    phrases: `
      Spolupráca počas realizácie | Pokračovanie spolupráce počas implementácie |
      Ako budú samospráva a mimovládni aktéri spolupracovať počas realizácie akčného plánu? |
      Collaboration during implementation |
      How will government and non-government stakeholders continue to collaborate through the implementation of the action plan?`,
    stems: `
      pokracovan spoluprac | spoluprac pocas | continue collaborat | collaborat implement -spaces |
      spolupracovat pocas`,
  },
  {
    field: 'monitoringBody',
    phrases: `
      Monitorovací orgán | Nezávislý monitorovací orgán |
      Opíšte nezávislý monitorovací orgán určený pre tento plán. | Monitoring body |
      Independent monitoring body |
      Please describe the independent Monitoring Body you have identified for this plan.`,
    stems: `monitorovac organ -kontakt -meno | monitoring body -contact -mail -name`,
  },
  {
    field: 'progressDiscussion',
    phrases: `
      Diskusia o pokroku | Aktivity na diskusiu o pokroku so zainteresovanými |
      Akými aktivitami budete so zainteresovanými stranami diskutovať o pokroku pri plnení záväzkov? |
      Discussing progress |
      What types of activities will you have in place to discuss progress on commitments with stakeholders?`,
    stems: `disku pokrok | discuss progress`,
  },
  {
    field: 'progressChecks',
    phrases: `
      Overovanie pokroku | Pravidelná kontrola pokroku s realizátormi |
      Ako budete pravidelne overovať pokrok u realizátorov? | Checking progress |
      How will you regularly check in on progress with implementing agencies?`,
    stems: `
      kontrol pokrok | overova pokrok | pravideln pokrok | regularly check progress | check progress`,
  },
  {
    field: 'publication',
    phrases: `
      Zverejnenie výsledkov | Zverejnenie výsledkov monitorovania |
      Ako budete výsledky monitorovania sprístupňovať verejnosti? | Publishing the results |
      How will you share the results of your monitoring efforts with the public?`,
    stems: `zverejn vysledk | vysledk monitorov | share result | publish result | results monitoring`,
  },
  {
    field: 'narrativeSection',
    phrases: `
      Naratívna časť | Základné údaje | Textová časť |
      Výzvy, príležitosti a strategická vízia otvoreného vládnutia | Zapojenie a koordinácia |
      Zapojenie a koordinácia v strategickej vízii a akčnom pláne | Monitorovanie | Monitoring | Narrative |
      Narrative part | At a glance | Open Government Challenges, Opportunities and Strategic Vision |
      Engagement and Coordination in the Open Government Strategic Vision and OGP Action Plan |
      Engagement and coordination`,
    stems: `narativn cast | narrative part`,
  },
  {
    field: 'commitmentsSection',
    phrases: `
      Aplikačná časť | Záväzky | Záväzky akčného plánu | Záväzky mesta | Prehľad záväzkov | Návrhová časť |
      Opatrenia | Commitments | OGP Commitments | Application part | Our commitments |
      Commitments of the action plan`,
    stems: `aplikacn cast | zavazky -ciel | commitments -how -what -progress`,
  },
  {
    field: 'closingSection',
    phrases: `
      Záver | Prílohy | Príloha | Zoznam skratiek | Použité skratky | Podpora mimovládnych aktérov |
      Organizácie a útvary | Conclusion | Conclusions | Annex | Annexes | Appendix | Abbreviations |
      List of abbreviations | Endorsement from Non-Governmental Stakeholders | Organisations and departments |
      Kontakt | Kontakty | Contacts | Harmonogram plnenia | Vyhodnotenie plánu`,
    stems: `prilohy | zoznam skrat | endorsement`,
  },
  {
    field: 'councilSection',
    phrases: `
      Návrh na uznesenie | Návrh uznesenia | Uznesenie | Dôvodová správa | Draft resolution | Resolution |
      Explanatory memorandum | Explanatory report | Stanovisko komisie | Obsah materiálu`,
    stems: `navrh uznesen | dovodov sprav | draft resolution | explanatory memo`,
  },
  { field: 'contents', phrases: `Obsah | Contents | Table of contents`, stems: '' },
]

export const matchPlanPart = createMatcher(entries)
