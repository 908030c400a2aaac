import type { Channel, EventName } from './contract.ts'

/**
 * The names of the contract alone, without its schemas: the sandboxed preload carries these and nothing else.
 * A name that is missing here, or is not in the contract, does not compile.
 */
export const channelNames: ReadonlySet<string> = new Set(
  Object.keys({
    'app:info': true,
    'settings:get': true,
    'settings:set': true,
    'lastPlace:get': true,
    'lastPlace:set': true,
    'library:list': true,
    'library:create': true,
    'library:createFromSample': true,
    'library:rename': true,
    'library:duplicate': true,
    'library:trash': true,
    'library:restore': true,
    'library:deleteForever': true,
    'draft:look': true,
    'draft:open': true,
    'draft:dropNews': true,
    'draft:append': true,
    'draft:close': true,
    'versions:list': true,
    'versions:create': true,
    'versions:read': true,
    'versions:isSameFile': true,
    'versions:delete': true,
    'merge:read': true,
    'merge:keep': true,
    'merge:workBeside': true,
    'files:pick': true,
    'files:save': true,
    'files:saveCopy': true,
    'import:read': true,
    'import:confirm': true,
    'import:discard': true,
    'export:make': true,
    'export:makePdf': true,
    'export:planFile': true,
    'exportChoices:get': true,
    'exportChoices:set': true,
    'house:get': true,
    'house:setStyle': true,
    'house:setCoat': true,
    'house:readPicture': true,
    'house:readTemplate': true,
    'backups:status': true,
    'backups:now': true,
    'backups:list': true,
    'backups:preview': true,
    'backups:restorePlan': true,
    'backups:restoreBeside': true,
    'backups:chooseFolder': true,
    'backups:acceptShrunk': true,
    'shell:language': true,
    'shell:readyToClose': true,
    'log:pageError': true,
  } satisfies Record<Channel, true>),
)

/** The events the page may listen to, checked against the contract in the same way. */
export const eventNames: ReadonlySet<string> = new Set(
  Object.keys({
    'menu:command': true,
    'shell:closeRequested': true,
    'shell:fileOpened': true,
  } satisfies Record<EventName, true>),
)
