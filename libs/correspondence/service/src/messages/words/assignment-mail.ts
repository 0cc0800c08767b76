import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of an assignment. */
export type AssignmentForMail = {
  /** What the file is called between the body and this assessor. */
  readonly file: string;
};

/** The mail that tells an assessor of a file: what it is called and what opens it, and neither whose it is nor for what. */
export function assignmentMail(to: Contact, bodyName: string, { file }: AssignmentForMail, url: string): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName} vous confie un dossier à évaluer\u202f: ${file}`, [
      `Bonjour ${to.name},`,
      '',
      `${bodyName} vous demande d’évaluer le dossier ${file}. Il s’ouvre une fois que vous avez dit que rien ne vous empêche de juger librement\u202f; sinon, vous pouvez vous récuser.`,
      '',
      'Votre réponse\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName} gives you a file to assess: ${file}`, [
    `Hello ${to.name},`,
    '',
    `${bodyName} asks you to assess file ${file}. It opens once you have said that nothing keeps you from judging freely; otherwise you can step aside.`,
    '',
    'Your answer:',
    url,
    '',
    bodyName,
  ]);
}
