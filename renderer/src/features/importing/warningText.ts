import type { Translate } from '../../i18n/translate.ts'
import type { ImportReport } from '../../../../core/bridge/importing.ts'
import { importWarningCodes } from '../../../../core/recognise/blocks.ts'

/** A warning in the page's language, which may have changed since the document was read. */
export function warningText(t: Translate, warning: ImportReport['warnings'][number]): string {
  const code = importWarningCodes.find((known) => known === warning.code)
  return code === undefined ? warning.message : t(`importWarnings:${code}`)
}
