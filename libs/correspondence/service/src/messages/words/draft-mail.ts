import type { Locale } from '@standing/platform/auth';
import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { mailTo } from './mail-to.js';

/** What complaints says of a draft when the mail leaves. */
export type DraftForMail = {
  readonly kind: 'CODE' | 'WARNING';
  readonly address: string;
  readonly locale: Locale;
  readonly code: string | null;
  readonly erasedOn: string;
};

/** The mail to whoever began something. Neither subject nor text says what: somebody else may see the mailbox. */
export function draftMail(draft: DraftForMail, bodyName: string, url: string): Mail {
  const to = { name: draft.address, email: draft.address, locale: draft.locale };
  return draft.kind === 'CODE' ? codeMail(to, draft.code ?? '', bodyName) : warningMail(to, draft, bodyName, url);
}

type To = { readonly name: string; readonly email: string; readonly locale: Locale };

function codeMail(to: To, code: string, bodyName: string): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: votre code`, [
      'Bonjour,',
      '',
      `Votre code pour reprendre sur le site de ${bodyName} est\u202f: ${code}`,
      '',
      'Il fonctionne une fois, pendant trente minutes.',
      'Si vous ne l’avez pas demandé, vous n’avez rien à faire.',
    ]);
  }
  return mailTo(to, `${bodyName}: your code`, [
    'Hello,',
    '',
    `Your code to go on at the site of ${bodyName} is: ${code}`,
    '',
    'It works once, for thirty minutes.',
    'If you did not ask for it, there is nothing you need to do.',
  ]);
}

function warningMail(to: To, { erasedOn }: DraftForMail, bodyName: string, url: string): Mail {
  const day = dayInWords(erasedOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: ce que vous avez commencé`, [
      'Bonjour,',
      '',
      `Ce que vous avez commencé sur le site de ${bodyName} sera effacé le ${day}, pour de bon, si vous n’y changez rien.`,
      '',
      'Pour continuer, avec votre référence\u202f:',
      url,
      '',
      'Si vous ne voulez pas continuer, vous n’avez rien à faire.',
    ]);
  }
  return mailTo(to, `${bodyName}: what you began`, [
    'Hello,',
    '',
    `What you began at the site of ${bodyName} will be erased for good on ${day} if you change nothing in it.`,
    '',
    'To go on, with your reference:',
    url,
    '',
    'If you do not want to go on, there is nothing you need to do.',
  ]);
}
