import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What a reminder is about, and from which day it is so. */
export type ReminderForMail = {
  readonly kind: 'REQUIREMENT' | 'RENEWAL_OPENS' | 'TERM_ENDS' | 'CONDITION_ENDS';
  readonly onDay: string;
};

/** The mail that reminds a member: what comes, on which day, and where to look. No requirement is named. */
export function reminderMail(to: Contact, bodyName: string, { kind, onDay }: ReminderForMail, url: string): Mail {
  const day = dayInWords(onDay, to.locale);
  const { subject, sentence } = to.locale === 'fr' ? inFrench(kind, day) : inEnglish(kind, day);
  const lines =
    to.locale === 'fr'
      ? [`Bonjour ${to.name},`, '', sentence, '', 'Votre situation, exigence par exigence\u202f:', url, '', bodyName]
      : [`Hello ${to.name},`, '', sentence, '', 'Where you stand, requirement by requirement:', url, '', bodyName];
  return mailTo(to, subject, lines);
}

function inFrench(kind: ReminderForMail['kind'], day: string) {
  switch (kind) {
    case 'REQUIREMENT':
      return {
        subject: `Une exigence ne sera plus remplie le ${day}`,
        sentence: `Si rien n’est ajouté d’ici là, une exigence de votre accréditation ne sera plus remplie à partir du ${day}.`,
      };
    case 'RENEWAL_OPENS':
      return {
        subject: 'Votre accréditation peut être renouvelée',
        sentence: `Vous pouvez demander le renouvellement de votre accréditation depuis le ${day}.`,
      };
    case 'TERM_ENDS':
      return {
        subject: 'Votre accréditation arrive à son terme',
        sentence: `Le terme de votre accréditation sera passé le ${day}. Vous pouvez en demander le renouvellement.`,
      };
    case 'CONDITION_ENDS':
      return {
        subject: 'Votre demande d’accréditation attend encore quelque chose de vous',
        sentence: `La décision conditionnelle sur votre demande ne vaudra plus à partir du ${day}. Ce qui reste à montrer se lit dans votre demande.`,
      };
  }
}

function inEnglish(kind: ReminderForMail['kind'], day: string) {
  switch (kind) {
    case 'REQUIREMENT':
      return {
        subject: `A requirement will no longer be met on ${day}`,
        sentence: `Unless something is added before then, a requirement of your accreditation will no longer be met from ${day}.`,
      };
    case 'RENEWAL_OPENS':
      return {
        subject: 'Your accreditation can be renewed',
        sentence: `You can ask for the renewal of your accreditation since ${day}.`,
      };
    case 'TERM_ENDS':
      return {
        subject: 'Your accreditation comes to its end',
        sentence: `The term of your accreditation will be over on ${day}. You can ask for its renewal.`,
      };
    case 'CONDITION_ENDS':
      return {
        subject: 'Your application still waits for something from you',
        sentence: `The conditional decision on your application will no longer be honoured from ${day}. Your application says what is still to be shown.`,
      };
  }
}
