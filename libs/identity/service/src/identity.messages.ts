import type { Messages } from '@standing/platform/graphql';

/** The sentences of identity's refusals. */
export const identityMessages: Messages = {
  IDENTITY_CODE_NOT_ACCEPTED: {
    fr: () => 'Ce code n’ouvre pas de session. Vérifiez les six chiffres, ou demandez un nouveau code.',
    en: () => 'This code does not open a session. Check the six digits, or ask for a new code.',
  },
  IDENTITY_NAME_MISSING: { fr: () => 'Indiquez le nom.', en: () => 'Give the name.' },
  IDENTITY_EMAIL_INCOMPLETE: {
    fr: () => 'L’adresse e-mail est incomplète : il faut un nom, une arobase et un domaine.',
    en: () => 'The e-mail address is incomplete: it needs a name, an at sign and a domain.',
  },
  IDENTITY_ALREADY_MEMBER: {
    fr: () => 'Une personne de cet organisme utilise déjà cette adresse.',
    en: () => 'A person of this body already uses this address.',
  },
  IDENTITY_PASSKEY_NOT_ACCEPTED: {
    fr: () => 'Cette clé d’accès n’a pas été reconnue. Utilisez un code reçu par e-mail.',
    en: () => 'This passkey was not recognised. Use a code sent by e-mail.',
  },
};
