import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a wish that is not followed; the level's title is in the recipient's language. */
export type LoweringForMail = { readonly levelTitle: string; readonly declinedOn: string };

/** The mail that tells a member that their level stays what it is. Its reasons are read after signing in. */
export function loweringMail(to: Contact, bodyName: string, wish: LoweringForMail, url: string): Mail {
  const { levelTitle } = wish;
  const day = dayInWords(wish.declinedOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: réponse à votre souhait de changer de niveau`, [
      `Bonjour ${to.name},`,
      '',
      `Vous souhaitez passer au niveau «\u202f${levelTitle}\u202f». Le ${day}, ${bodyName} n’a pas donné suite à ce souhait\u202f: votre accréditation reste ce qu’elle est.`,
      '',
      'Les raisons se lisent ici, après connexion\u202f; vous pouvez aussi exprimer un nouveau souhait\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: the answer to your wish for another level`, [
    `Hello ${to.name},`,
    '',
    `You wish to hold the level “${levelTitle}”. On ${day}, ${bodyName} did not follow that wish: your accreditation stays as it is.`,
    '',
    'The reasons can be read here once you have signed in, and you can say another wish:',
    url,
    '',
    bodyName,
  ]);
}
