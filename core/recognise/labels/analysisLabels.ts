import type { CommitmentPart } from './commitmentPart.ts'
import type { LabelEntry } from './matchLabel.ts'

/** The questions by which OGP's template of 2022 asks for values instead of naming them. */
export const analysisLabels: readonly LabelEntry<CommitmentPart>[] = [
  {
    field: 'transparency',
    phrases: `Ako záväzok podporí transparentnosť? | How will the commitment promote transparency?`,
    stems: `ako transparent | how transparen`,
  },
  {
    field: 'accountability',
    phrases: `
      Ako záväzok posilní zodpovednosť? | How will the commitment help foster accountability? |
      How will the commitment help to foster accountability?`,
    stems: `ako zodpovednost | how accountab | ako skladan uct`,
  },
  {
    field: 'participation',
    phrases: `
      Ako záväzok zlepší participáciu občanov pri definovaní, realizácii a monitorovaní riešení? |
      Ako záväzok zlepší participáciu občanov? |
      How will the commitment improve citizen participation in defining, implementing, and monitoring solutions?`,
    stems: `ako particip | how participat | ako zapojeni obcan`,
  },
  {
    field: 'inclusion',
    phrases: `How will the commitment promote inclusion?`,
    stems: `ako inkluz | how inclusion`,
  },
  {
    field: 'technology',
    phrases: `How will the commitment use technology and innovation?`,
    stems: `ako technolog | how technolog`,
  },
]
