import { DiscardMail } from './mailed/discard-mail.js';
import { EraseOldMail } from './mailed/erase-old-mail.job.js';
import { MailboxRow, MailedFileRow, MailedRow } from './mailed/mailed.entities.js';
import { MailedQueries } from './mailed/mailed.queries.js';
import { MailedResolver } from './mailed/mailed.resolver.js';
import { OpenMailbox } from './mailed/open-mailbox.js';
import { TakeMail } from './mailed/take-mail.js';

/** Mails that coaches send to a private address, each waiting until an activity is made of it: what it is made of. */
export const mailing = {
  entities: [MailboxRow, MailedRow, MailedFileRow],
  providers: [OpenMailbox, TakeMail, DiscardMail, EraseOldMail, MailedQueries, MailedResolver],
};
