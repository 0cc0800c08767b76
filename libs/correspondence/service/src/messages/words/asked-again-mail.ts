import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** What a supervisor is asked for under an agreement that stands. */
export type AskedAgain = { readonly asks: 'TERMS' | 'DECLARATION'; readonly superviseeName: string };

/** The mail that asks a supervisor to answer other terms, or to declare again what else they are to the coach. */
export function askedAgainMail(to: Contact, bodyName: string, asked: AskedAgain, url: string): Mail {
  const { subject, sentence, press, link } = wordsOf(asked, bodyName, to.locale);
  return mailTo(to, subject, [
    to.locale === 'fr' ? `Bonjour ${to.name},` : `Hello ${to.name},`,
    '',
    sentence,
    '',
    press,
    url,
    '',
    link,
  ]);
}

type Words = Readonly<Record<'subject' | 'sentence' | 'press' | 'link', string>>;

function wordsOf({ asks, superviseeName }: AskedAgain, bodyName: string, locale: Contact['locale']): Words {
  const isTerms = asks === 'TERMS';
  if (locale === 'fr')
    return {
      subject: isTerms
        ? `${superviseeName} propose des modalités pour votre accord de supervision`
        : `Votre accord de supervision avec ${superviseeName}\u202f: la déclaration de l’année`,
      sentence: isTerms
        ? `${superviseeName} (${bodyName}) propose des modalités pour votre accord de supervision\u202f: forme, fréquence et limites de la confidentialité.`
        : `Un an a passé depuis votre dernière déclaration. ${bodyName} vous demande de dire à nouveau vos autres relations avec ${superviseeName}, ou qu’il n’y en a pas.`,
      press: isTerms
        ? 'Sans compte et sans mot de passe, vous pouvez les signer ou les refuser ici\u202f:'
        : 'Sans compte et sans mot de passe, cela se fait ici\u202f:',
      link: `Le lien fonctionne sept jours. ${bodyName}`,
    };
  return {
    subject: isTerms
      ? `${superviseeName} proposes terms for your supervision agreement`
      : `Your supervision agreement with ${superviseeName}: the declaration of the year`,
    sentence: isTerms
      ? `${superviseeName}, a member of ${bodyName}, proposes terms for your supervision agreement: form, frequency and limits of confidentiality.`
      : `A year has passed since you last declared. ${bodyName} asks you to say again what else you and ${superviseeName} are to each other, or that you are nothing else.`,
    press: isTerms
      ? 'Without an account or a password, you can sign or decline them here:'
      : 'Without an account or a password, you can do so here:',
    link: `The link works for seven days. ${bodyName}`,
  };
}
