import type { Messages } from '@standing/platform/graphql';

/** Each reason why a mail is not taken, as a sentence that its sender can act on. */
export const mailedMessages: Messages = {
  CPD_MAILBOX_FULL: {
    fr: ({ most }) => `Déjà ${most} envois attendent. Complétez-les ou écartez-les, puis renvoyez celui-ci.`,
    en: ({ most }) => `Already ${most} mails are waiting. Complete them or put them aside, then send this one again.`,
  },
  CPD_MAIL_EMPTY: {
    fr: () => 'Ce message ne dit rien : donnez-lui un objet, ou joignez un fichier.',
    en: () => 'This mail says nothing: give it a subject, or attach a file.',
  },
};
