import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of what an assessor has in hand. */
export type AssessorReminderForMail = {
  /** How many assessments wait for them. */
  readonly waiting: number;
};

/** The mail that reminds an assessor: that assessments wait and where, and neither whose they are nor of which level. */
export function assessorReminderMail(
  to: Contact,
  bodyName: string,
  { waiting }: AssessorReminderForMail,
  url: string,
): Mail {
  if (to.locale === 'fr') {
    const what = waiting === 1 ? 'une évaluation vous attend' : `${waiting} évaluations vous attendent`;
    return mailTo(to, `${bodyName}\u202f: ${what}`, [
      `Bonjour ${to.name},`,
      '',
      `${bodyName} vous le rappelle\u202f: ${what}. Si vous manquez de temps, vous pouvez vous récuser, ou noter une absence.`,
      '',
      'Vos évaluations\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  const what = waiting === 1 ? 'an assessment waits for you' : `${waiting} assessments wait for you`;
  return mailTo(to, `${bodyName}: ${what}`, [
    `Hello ${to.name},`,
    '',
    `${bodyName} reminds you: ${what}. If you have no time, you can step aside, or say that you are away.`,
    '',
    'Your assessments:',
    url,
    '',
    bodyName,
  ]);
}
