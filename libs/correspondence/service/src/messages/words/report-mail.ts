import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a report. */
export type ReportForMail = {
  readonly coachName: string;
  readonly state: 'ASKED' | 'TO_READ' | 'CHANGE_ASKED' | 'AGREED' | 'HANDED_OVER' | 'DECLINED' | 'TAKEN_BACK';
};

/** The mail that brings a supervisor the link to a report: to write it, to change it, or to read it again. */
export function reportMail(to: Contact, bodyName: string, report: ReportForMail, url: string): Mail {
  return to.locale === 'fr' ? inFrench(to, bodyName, report, url) : inEnglish(to, bodyName, report, url);
}

function inFrench(to: Contact, bodyName: string, { coachName, state }: ReportForMail, url: string): Mail {
  const [subject, asked] = {
    write: [
      `${coachName} vous demande un rapport de superviseur`,
      `${coachName} (${bodyName}) vous demande un rapport de superviseur, à joindre à une demande d’accréditation.`,
    ],
    change: [
      `${coachName} vous demande de modifier votre rapport de superviseur`,
      `${coachName} (${bodyName}) a lu votre rapport de superviseur et vous demande de le modifier.`,
    ],
    read: [
      `Votre rapport de superviseur sur ${coachName}`,
      `Voici le lien vers votre rapport de superviseur sur ${coachName} (${bodyName}).`,
    ],
  }[purposeOf(state)] as [string, string];
  return mailTo(to, subject, [
    `Bonjour ${to.name},`,
    '',
    asked,
    '',
    'Sans compte et sans mot de passe, tout se fait ici\u202f:',
    url,
    '',
    `Vous l’écrivez, ${coachName} le lit et le signe à son tour. ${bodyName} n’en lit rien tant que ${coachName} ne l’a pas joint à sa demande.`,
    '',
    `Le lien fonctionne sept jours. ${bodyName}`,
  ]);
}

function inEnglish(to: Contact, bodyName: string, { coachName, state }: ReportForMail, url: string): Mail {
  const [subject, asked] = {
    write: [
      `${coachName} asks you for a supervisor’s report`,
      `${coachName}, a member of ${bodyName}, asks you for a supervisor’s report, to go with an application for accreditation.`,
    ],
    change: [
      `${coachName} asks you to change your supervisor’s report`,
      `${coachName}, a member of ${bodyName}, has read your supervisor’s report and asks you to change it.`,
    ],
    read: [
      `Your supervisor’s report on ${coachName}`,
      `Here is the link to your supervisor’s report on ${coachName}, a member of ${bodyName}.`,
    ],
  }[purposeOf(state)] as [string, string];
  return mailTo(to, subject, [
    `Hello ${to.name},`,
    '',
    asked,
    '',
    'Without an account or a password, all of it is done here:',
    url,
    '',
    `You write it, ${coachName} reads and signs it too. ${bodyName} reads nothing of it until ${coachName} puts it into an application.`,
    '',
    `The link works for seven days. ${bodyName}`,
  ]);
}

function purposeOf(state: ReportForMail['state']): 'write' | 'change' | 'read' {
  if (state === 'ASKED') return 'write';
  return state === 'CHANGE_ASKED' ? 'change' : 'read';
}
