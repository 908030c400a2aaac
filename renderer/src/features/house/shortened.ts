/** As long as a line of the house style may be. */
export const shortened = (words: string): string => words.slice(0, 200)
