import type { CommitmentPart } from './commitmentPart.ts'
import type { LabelEntry } from './matchLabel.ts'

/** What a commitment is called, when it runs and who carries it. */
export const basicLabels: readonly LabelEntry<CommitmentPart>[] = [
  {
    field: 'ogpId',
    phrases: `
      ID záväzku | Identifikátor záväzku | Commitment ID | Commitment Unique Identifier | OGP ID`,
    stems: '',
  },
  {
    field: 'title',
    phrases: `
      Názov záväzku | Názov | Názov opatrenia | Číslo a názov záväzku | Číslo a názov | Commitment Title |
      Title of the commitment | Name of the commitment | Commitment name | Title |
      Number and Name of the Commitment | Number and Name | Name and Number of the Commitment |
      Commitment number and title | Commitment number and name`,
    stems: `nazov zavazk | name commitment -brief -description | commitment title`,
  },
  {
    field: 'summary',
    phrases: `
      Zhrnutie | Zhrnutie záväzku | Stručný opis záväzku | Stručný opis | Stručný popis záväzku |
      Stručný popis | Krátky opis záväzku | Anotácia | Brief Description of the Commitment |
      Brief Description | Short description | Short description of the commitment | Summary |
      Commitment summary`,
    stems: `
      strucn opis | strucn popis | kratk opis | kratk popis | zhrnut zavazk | brief descri | short descri | summary commitment`,
  },
  {
    field: 'schedule',
    phrases: `
      Časový harmonogram | Harmonogram | Harmonogram implementácie | Časový rámec | Obdobie |
      Obdobie plnenia | Obdobie realizácie | Obdobie implementácie | Trvanie | Termín realizácie |
      Termín plnenia | Period Covered | Period | Timeframe | Time frame | Timeline | Schedule |
      Time schedule | Implementation period | Commitment period | Duration | Start and end date |
      Start and end date of commitment | Start – end | Commitment Start and End Date | Začiatok a koniec |
      Začiatok a koniec záväzku`,
    stems: `
      casov harmonogram | casov ramec | casov plan | harmonogram -aktiv -milnik | obdobie | trvan zavazk |
      start end date | time schedule | implementation schedule | implementation period | zaciatok koniec`,
  },
  {
    field: 'start',
    phrases: `
      Začiatok | Začiatok implementácie záväzku | Začiatok implementácie | Začiatok realizácie |
      Začiatok plnenia | Začiatok záväzku | Dátum začatia | Od | Commitment Start | Commitment start date |
      Start | Start date | Start of implementation | Start of the implementation |
      Start of implementation of the commitment | Implementation start | Beginning | From`,
    stems: `
      zaciatok implement | zaciatok realiz | zaciatok plnen | zaciatok zavazk -koniec | datum zaciat |
      start implement | commitment start`,
  },
  {
    field: 'end',
    phrases: `
      Koniec | Koniec implementácie záväzku | Koniec implementácie | Koniec realizácie | Koniec plnenia |
      Koniec záväzku | Ukončenie | Ukončenie implementácie | Dátum ukončenia | Termín | Termín splnenia |
      Termín ukončenia | Lehota | Do | Commitment End | Commitment end date | End | End date | Deadline |
      Due date | End of implementation | End of the implementation | Implementation end | Completion date |
      Expected completion date | To`,
    stems: `
      koniec implement | koniec realiz | koniec plnen | ukoncen | end implement | commitment end |
      termin -milnik -aktiv -krok`,
  },
  {
    field: 'leads',
    phrases: `
      Zodpovední | Zodpovedá | Zodpovedné osoby | Hlavný implementačný subjekt v rámci mestského úradu | Hlavný implementačný subjekt v rámci MsÚ |
      Hlavný implementačný subjekt | Hlavný realizátor | Gestor | Gestor záväzku | Gestori | Garant |
      Garant záväzku | Nositeľ | Nositeľ záväzku | Zodpovedný útvar | Zodpovedné útvary | Zodpovedný |
      Zodpovedná | Zodpovednosť | Zodpovedný subjekt | Zodpovedná inštitúcia | Zodpovedné oddelenie |
      Realizátor | Commitment Lead | Lead | Leads | Lead within the Municipal Office | Lead (government) |
      Lead implementing agency | Lead implementing agency/actor | Lead institution | Lead institutions |
      Lead department | Lead department(s) | Lead unit | Responsible | Responsible department |
      Responsible institution | Responsible agency | Responsible office | Implementing agency |
      Institutions involved | Main implementing entity within the Municipal Office |
      Main implementing body within the Municipal Office | Main implementing entity within the city office |
      Who is responsible`,
    stems: `
      hlavn implement ramci | main implement within | lead implement -outside -other | lead within |
      lead inside | lead institut | lead depart | zodpovedn ramci -mimo | zodpovedn utvar -mimo |
      zodpovedn oddelen -mimo | zodpovedn instituc -mimo | zodpovedn subjekt -mimo | gestor -mimo |
      garant -mimo | nositel -mimo | realizator ramci | veduc instituc | veduc subjekt`,
  },
  {
    field: 'leadsOutside',
    phrases: `
      Hlavný implementačný subjekt mimo mestského úradu | Hlavný implementačný subjekt mimo MsÚ |
      Lead outside the Municipal Office | Lead (non-government) | Non-government lead |
      Lead non-governmental organisation | Main implementing entity outside the Municipal Office |
      Main implementing body outside the Municipal Office | Mimovládny partner`,
    stems: `
      hlavn implement mimo | main implement outside | lead outside | lead non gov | gestor mimo |
      zodpovedn mimo | realizator mimo | nositel mimo | garant mimo | subjekt mimo urad`,
  },
  {
    field: 'supporting',
    phrases: `
      Spolupracuje | V spolupráci s | In cooperation with | Ostatní aktéri zapojení do implementácie záväzku | Ostatní aktéri | Ďalší aktéri |
      Ďalší zapojení aktéri | Iní aktéri | Zapojení aktéri | Podporujúci aktéri | Spolupracujúci |
      Spolupracujúce subjekty | Spolupráca | Partneri | Partneri záväzku | Spolurealizátori |
      Supporting Stakeholders | Supporting Stakeholders Government | Supporting Stakeholders Civil Society |
      Supporting Stakeholders Other Actors | Supporting institutions | Supporting institution(s) |
      Other stakeholders | Other stakeholders involved | Other actors involved | Other involved actors |
      Other actors involved in the implementation of the commitment |
      Other stakeholders involved in the implementation of the commitment | Stakeholders | Partners |
      Government | Civil Society | CSOs | Other Actors | Other Actors (Parliament, Private Sector, etc.) |
      State actors involved | CSOs, private sector, multilaterals, working groups | Verejná správa |
      Občianska spoločnosť | Iní aktéri (parlament, súkromný sektor a pod.)`,
    stems: `
      ostatn akter | dals akter | podporujuc akter | zapojen akter | iny akter | spoluprac subjekt |
      spoluprac instituc | spoluprac organiz | spoluprac partner | zapojen subjekt | zapojen partner |
      zapojen instituc | zapojen organiz | dals partner | ostatn partner | partner zavazk |
      supporting stakeholder | supporting institut | supporting organi | supporting actor |
      other stakeholder | other actor | other partner | partner involved`,
  },
]
