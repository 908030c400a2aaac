/** For a `DraftInput` of a setting: what can not be understood stays until the person leaves the screen, and is no work that is lost. */
export const notKept = { typed: null, keep: (): void => undefined }
