/** The hand-written sample plans. Apart from the plans themselves, which are large and which the page does not need. */
export const sampleNames = ['bb-2021', 'bb-2024'] as const
export type SampleName = (typeof sampleNames)[number]
