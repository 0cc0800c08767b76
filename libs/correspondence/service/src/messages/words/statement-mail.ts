import type { Mail } from '../../post/mail.js';
import { monthInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a statement. */
export type StatementForMail = { readonly coachName: string; readonly month: string };

/** The mail that asks a supervisor to sign a monthly statement: whose, of which month, and that it confirms nothing. */
export function statementMail(to: Contact, bodyName: string, statement: StatementForMail, url: string): Mail {
  const { coachName } = statement;
  const month = monthInWords(statement.month, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${coachName} vous demande de signer un relevé de supervision`, [
      `Bonjour ${to.name},`,
      '',
      `${coachName} (${bodyName}) a signé le relevé de vos séances de supervision (${month}) et vous demande de le signer à votre tour.`,
      '',
      'Sans compte et sans mot de passe, vous pouvez le lire et le signer ici\u202f:',
      url,
      '',
      'Signer, c’est dire que ces séances sont telles que vous les connaissez. Une séance qui attend votre confirmation n’est pas confirmée par cette signature.',
      '',
      `Le lien fonctionne sept jours. ${bodyName}`,
    ]);
  }
  return mailTo(to, `${coachName} asks you to sign a supervision statement`, [
    `Hello ${to.name},`,
    '',
    `${coachName}, a member of ${bodyName}, has signed the statement of your supervision sessions (${month}) and asks you to sign it as well.`,
    '',
    'Without an account or a password, you can read and sign it here:',
    url,
    '',
    'To sign is to say that these sessions are as you know them. A session that awaits your confirmation is not confirmed by this signature.',
    '',
    `The link works for seven days. ${bodyName}`,
  ]);
}
