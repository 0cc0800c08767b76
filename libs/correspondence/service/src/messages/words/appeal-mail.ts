import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of an appeal; the level's title is in the recipient's language. */
export type AppealForMail = {
  readonly levelTitle: string;
  /** Both null while it is not decided. */
  readonly outcome: 'UPHELD' | 'DISMISSED' | null;
  readonly decidedOn: string | null;
};

/** The mail that tells an applicant how their appeal was decided and what follows. Its reasons are read after signing in. */
export function appealMail(to: Contact, bodyName: string, appeal: AppealForMail, url: string): Mail {
  const { levelTitle, outcome, decidedOn } = appeal;
  if (outcome === null || decidedOn === null)
    throw new Error('A mail of a decision was to be written of an appeal that is not decided.');
  const day = dayInWords(decidedOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: décision sur votre recours`, [
      `Bonjour ${to.name},`,
      '',
      `Le ${day}, il a été décidé de votre recours contre le refus du niveau «\u202f${levelTitle}\u202f».`,
      outcome === 'UPHELD'
        ? 'Le recours est accueilli\u202f: le refus est annulé, et d’autres personnes décideront à nouveau de votre demande.'
        : 'Le recours est rejeté\u202f: le refus est maintenu.',
      '',
      'Les raisons de cette décision\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: the decision on your appeal`, [
    `Hello ${to.name},`,
    '',
    `On ${day}, your appeal against the refusal of the level “${levelTitle}” was decided.`,
    outcome === 'UPHELD'
      ? 'The appeal is upheld: the refusal is quashed, and others will decide your application anew.'
      : 'The appeal is dismissed: the refusal stands.',
    '',
    'The reasons for this decision:',
    url,
    '',
    bodyName,
  ]);
}
