/** Every text a person reads, by language and namespace. Both languages have the same keys (tests/locales proves it). */
import enBackups from './en/backups.json' with { type: 'json' }
import enCheck from './en/check.json' with { type: 'json' }
import enCli from './en/cli.json' with { type: 'json' }
import enCommon from './en/common.json' with { type: 'json' }
import enCompare from './en/compare.json' with { type: 'json' }
import enDocument from './en/document.json' with { type: 'json' }
import enEdit from './en/edit.json' with { type: 'json' }
import enEditor from './en/editor.json' with { type: 'json' }
import enEnums from './en/enums.json' with { type: 'json' }
import enErrors from './en/errors.json' with { type: 'json' }
import enExport from './en/export.json' with { type: 'json' }
import enFields from './en/fields.json' with { type: 'json' }
import enGuidance from './en/guidance.json' with { type: 'json' }
import enHouse from './en/house.json' with { type: 'json' }
import enImport from './en/import.json' with { type: 'json' }
import enImportWarnings from './en/importWarnings.json' with { type: 'json' }
import enLibrary from './en/library.json' with { type: 'json' }
import enMerge from './en/merge.json' with { type: 'json' }
import enShell from './en/shell.json' with { type: 'json' }
import enStatus from './en/status.json' with { type: 'json' }
import enVersions from './en/versions.json' with { type: 'json' }
import skBackups from './sk/backups.json' with { type: 'json' }
import skCheck from './sk/check.json' with { type: 'json' }
import skCli from './sk/cli.json' with { type: 'json' }
import skCommon from './sk/common.json' with { type: 'json' }
import skCompare from './sk/compare.json' with { type: 'json' }
import skDocument from './sk/document.json' with { type: 'json' }
import skEdit from './sk/edit.json' with { type: 'json' }
import skEditor from './sk/editor.json' with { type: 'json' }
import skEnums from './sk/enums.json' with { type: 'json' }
import skErrors from './sk/errors.json' with { type: 'json' }
import skExport from './sk/export.json' with { type: 'json' }
import skFields from './sk/fields.json' with { type: 'json' }
import skGuidance from './sk/guidance.json' with { type: 'json' }
import skHouse from './sk/house.json' with { type: 'json' }
import skImport from './sk/import.json' with { type: 'json' }
import skImportWarnings from './sk/importWarnings.json' with { type: 'json' }
import skLibrary from './sk/library.json' with { type: 'json' }
import skMerge from './sk/merge.json' with { type: 'json' }
import skShell from './sk/shell.json' with { type: 'json' }
import skStatus from './sk/status.json' with { type: 'json' }
import skVersions from './sk/versions.json' with { type: 'json' }

export const texts = {
  sk: {
    backups: skBackups,
    check: skCheck,
    cli: skCli,
    common: skCommon,
    compare: skCompare,
    document: skDocument,
    edit: skEdit,
    editor: skEditor,
    enums: skEnums,
    errors: skErrors,
    export: skExport,
    fields: skFields,
    guidance: skGuidance,
    house: skHouse,
    import: skImport,
    importWarnings: skImportWarnings,
    library: skLibrary,
    merge: skMerge,
    shell: skShell,
    status: skStatus,
    versions: skVersions,
  },
  en: {
    backups: enBackups,
    check: enCheck,
    cli: enCli,
    common: enCommon,
    compare: enCompare,
    document: enDocument,
    edit: enEdit,
    editor: enEditor,
    enums: enEnums,
    errors: enErrors,
    export: enExport,
    fields: enFields,
    guidance: enGuidance,
    house: enHouse,
    import: enImport,
    importWarnings: enImportWarnings,
    library: enLibrary,
    merge: enMerge,
    shell: enShell,
    status: enStatus,
    versions: enVersions,
  },
} as const

/** The English tree stands for the shape of both. */
export type Texts = (typeof texts)['en']
export type Namespace = keyof Texts
export const namespaces = Object.keys(texts.en) as Namespace[] // the keys of the object above, nothing else
