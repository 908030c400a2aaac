import { AttachedFile } from './AttachedFile.tsx'
import { createAttachment } from '../../../../../core/plan/create.ts'
import { MemberTable } from '../forms/MemberTable.tsx'

/** What is handed over with the material. */
export function AttachmentsForm() {
  return (
    <MemberTable
      list="attachments"
      place="council/attachments"
      columns={['attachment.title', 'attachment.content', 'attachment.file']}
      create={createAttachment}
      renderField={(id, place) => (id === 'attachment.file' ? <AttachedFile place={place} /> : undefined)}
    />
  )
}
