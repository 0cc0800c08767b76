/** Why a mail is not taken. */
export type MailRefusal =
  | 'MAIL_NO_SUCH_ADDRESS'
  | 'MAIL_SENDER_UNKNOWN'
  | 'MAIL_TOO_LARGE'
  | 'MAIL_UNREADABLE'
  | 'MAIL_TOO_MANY'
  | 'CPD_MAILBOX_FULL'
  | 'CPD_MAIL_EMPTY';

/** The mail is not taken: an answer, not a fault. */
export class MailRefused extends Error {
  constructor(readonly code: MailRefusal) {
    super(code);
    this.name = 'MailRefused';
  }
}
