import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of an award; the level's title is in the recipient's language. */
export type AwardForMail = {
  readonly levelTitle: string;
  readonly reference: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** Whether it is a new term of an award that they had before. */
  readonly isRenewal: boolean;
  /** Whether it is a lower level that they wished to go on at. */
  readonly isLowering: boolean;
  readonly isReduction: boolean;
};

/** The mail that tells a member of their award, and where anybody can check it. */
export function awardMail(to: Contact, bodyName: string, award: AwardForMail, url: string): Mail {
  const { levelTitle, reference } = award;
  const said = saidOf(award, bodyName, to.locale);
  const [from, until] = [award.validFrom, award.validUntil].map((day) => day && dayInWords(day, to.locale));
  if (to.locale === 'fr') {
    return mailTo(to, said.subject, [
      `Bonjour ${to.name},`,
      '',
      `${said.opening} «\u202f${levelTitle}\u202f», en vigueur à partir du ${from}${until ? `, jusqu’au ${until} inclus` : ''}.`,
      '',
      `Sa référence est ${reference}. Chacun peut la vérifier dans le registre public\u202f:`,
      url,
      '',
      'Le registre montre votre nom, votre niveau et ces dates, rien d’autre.',
      '',
      bodyName,
    ]);
  }
  return mailTo(to, said.subject, [
    `Hello ${to.name},`,
    '',
    `${said.opening} “${levelTitle}”, in force from ${from}${until ? ` up to and including ${until}` : ''}.`,
    '',
    `Its reference is ${reference}. Anybody can check it in the public register:`,
    url,
    '',
    'The register shows your name, your level and these dates, nothing else.',
    '',
    bodyName,
  ]);
}

/** The subject, and how the first sentence begins: a first award, a renewal, or a lower level, at the member's wish or not. */
function saidOf(
  { levelTitle, isRenewal, isLowering, isReduction }: AwardForMail,
  bodyName: string,
  locale: Contact['locale'],
): { readonly subject: string; readonly opening: string } {
  if (locale === 'fr') {
    if (isLowering)
      return {
        subject: `${bodyName}\u202f: nouveau niveau de votre accréditation, ${levelTitle}`,
        opening: `${isReduction ? 'Par une décision, ' : 'Comme vous l’avez souhaité, '}${bodyName} a fait passer votre accréditation à`,
      };
    return {
      subject: `${bodyName} ${isRenewal ? 'renouvelle votre ' : 'vous accorde l’'}accréditation\u202f: ${levelTitle}`,
      opening: `${bodyName} ${isRenewal ? 'a renouvelé votre ' : 'vous a accordé l’'}accréditation`,
    };
  }
  if (isLowering)
    return {
      subject: `${bodyName}: your accreditation goes on as ${levelTitle}`,
      opening: isReduction
        ? `By a decision of ${bodyName}, your accreditation goes on as`
        : `As you wished, ${bodyName} has let your accreditation go on as`,
    };
  return {
    subject: `${bodyName} has ${isRenewal ? 'renewed your accreditation:' : 'awarded you'} ${levelTitle}`,
    opening: `${bodyName} has ${isRenewal ? 'renewed your' : 'awarded you the'} accreditation`,
  };
}
