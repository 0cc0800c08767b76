import { Inject, Injectable } from '@nestjs/common';
import { keyOfLocalPart, localPartOf } from '@standing/cpd/rules';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets, type SentFile } from '@standing/platform/documents';
import { hotRead, type OperationReads, SETTINGS } from '@standing/platform/graphql';
import type { CpdMailboxType, MailedCpdType } from './mailed.graphql.js';

type Waiting = Omit<MailedCpdType, 'files'>;
type FileWaiting = Omit<SentFile, 'bodyId' | 'personId'> & { readonly mailedId: string };

const LATEST = `select m.id, m.key, m.person_id from cpd.mailboxes m
  where m.body_id = $1 and not exists (select from cpd.mailboxes n
    where n.body_id = m.body_id and n.person_id = m.person_id and n.id > m.id)`;

const mailboxOf = hotRead<{ readonly key: string | null }>({
  name: 'cpd.mailbox-of',
  text: `${LATEST} and m.person_id = $2`,
});

const holderOfKey = hotRead<{ readonly personId: string }>({
  name: 'cpd.mailbox-holder',
  text: `select l.person_id as "personId" from (${LATEST} and m.key = $2) l`,
});

const waitingFor = hotRead<Waiting>({
  name: 'cpd.mailed-for',
  text: `select m.id, m.title, m.text, m.sent_on as "sentOn", m.refused_files as "refusedFiles"
         from cpd.mailed m where m.body_id = $1 and m.person_id = $2 order by m.id`,
});

const filesFor = hotRead<FileWaiting>({
  name: 'cpd.mailed-files-for',
  text: `select f.id as "documentId", f.mailed_id as "mailedId", f.name, f.media_type as "mediaType", f.bytes, f.sha256
         from cpd.mailed_files f join cpd.mailed m on m.body_id = f.body_id and m.id = f.mailed_id
         where f.body_id = $1 and m.person_id = $2 order by f.mailed_id, f.place`,
});

/** Reads of a coach's own mailbox, and, for the gateway, whose one is. */
@Injectable()
export class MailedQueries {
  private readonly isOffered: boolean;

  constructor(
    private readonly tickets: DocumentTickets,
    @Inject(SETTINGS) settings: { readonly takesMail?: boolean },
  ) {
    this.isOffered = settings.takesMail === true;
  }

  async mailbox(reads: OperationReads, { personId }: Member): Promise<CpdMailboxType> {
    const [row] = await reads.rows(mailboxOf, [personId]);
    return { isOffered: this.isOffered, localPart: row?.key ? localPartOf(row.key) : null };
  }

  async holder(reads: OperationReads, localPart: string): Promise<string | null> {
    const key = keyOfLocalPart(localPart);
    if (key === null) return null;
    const [row] = await reads.rows(holderOfKey, [key]);
    return row?.personId ?? null;
  }

  /** What waits, the earliest first, each file with a new ticket: it becomes the activity's as an upload would. */
  async waiting(reads: OperationReads, { bodyId, personId }: Member): Promise<MailedCpdType[]> {
    const mails = await reads.rows(waitingFor, [personId]);
    const files = mails.length === 0 ? [] : await reads.rows(filesFor, [personId]);
    const shown = await Promise.all(
      files.map(async ({ mailedId, ...file }) => {
        const ticket = await this.tickets.mint({ ...file, bodyId, personId });
        return { mailedId, id: file.documentId, name: file.name, bytes: file.bytes, ticket };
      }),
    );
    return mails.map((mail) => ({ ...mail, files: shown.filter(({ mailedId }) => mailedId === mail.id) }));
  }
}
