import type { Messages } from '@standing/platform/graphql';
import { inWords } from '../day-in-words.js';

/** The sentences about monthly statements. Both sides may read them. */
export const statementMessages: Messages = {
  SUPERVISION_STATEMENT_MONTH_NOT_OVER: {
    fr: ({ from }) => `Ce mois n’est pas terminé : le relevé pourra être établi à partir du ${inWords(from, 'fr')}.`,
    en: ({ from }) => `This month is not over: the statement can be made from ${inWords(from, 'en-GB')}.`,
  },
  SUPERVISION_STATEMENT_NO_SESSION: {
    fr: () => 'Aucune séance n’est enregistrée pour ce mois : il n’y a rien à relever.',
    en: () => 'No session is logged for this month: there is nothing to state.',
  },
  SUPERVISION_STATEMENT_CHANGED: {
    fr: () => 'Les séances ont changé depuis que vous avez lu ce relevé : relisez-le avant de le signer.',
    en: () => 'The sessions have changed since you read this statement: please read it again before you sign.',
  },
  SUPERVISION_STATEMENT_SIGNED: {
    fr: () => 'Le superviseur a déjà signé ce relevé.',
    en: () => 'The supervisor has already signed this statement.',
  },
  SUPERVISION_STATEMENT_SIGN_FIRST: {
    fr: () => 'Signez d’abord ce relevé : la signature du superviseur est demandée ensuite.',
    en: () => 'Sign this statement first: the supervisor is asked to sign after you.',
  },
  SUPERVISION_STATEMENT_ASKED_TODAY: {
    fr: () => 'La signature de ce relevé a déjà été demandée aujourd’hui. Vous pourrez la redemander demain.',
    en: () => 'The signature of this statement was already asked for today. You can ask again tomorrow.',
  },
  SUPERVISION_STATEMENT_DISOWNED: {
    fr: () => 'Le superviseur a indiqué ne pas reconnaître le nom du coach : il ne peut pas signer ce relevé.',
    en: () => 'The supervisor said that they do not recognise the coach’s name: they cannot sign this statement.',
  },
  SUPERVISION_STATEMENT_RIGHT_ENDED: {
    fr: ({ endedOn }) =>
      `Le droit de superviser a pris fin le ${inWords(endedOn, 'fr')} : un relevé de séances tenues à partir de ce jour ne peut pas être signé par le superviseur.`,
    en: ({ endedOn }) =>
      `The right to supervise ended on ${inWords(endedOn, 'en-GB')}: a statement of sessions held from that day on cannot be signed by the supervisor.`,
  },
  SUPERVISION_STATEMENT_RIGHT_SUSPENDED: {
    fr: () =>
      'Une de ces séances a été tenue un jour où le superviseur ne pouvait pas superviser : il ne peut pas signer ce relevé.',
    en: () =>
      'One of these sessions was held on a day on which the supervisor might not supervise: they cannot sign this statement.',
  },
};
