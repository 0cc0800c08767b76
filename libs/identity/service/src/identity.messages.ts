import type { Messages } from '@standing/platform/graphql';
import { chapterMessages } from './chapters/chapter.messages.js';
import { deathMessages } from './deaths/death.messages.js';
import { officeMessages } from './offices/office.messages.js';

/** The sentences of identity's refusals. */
export const identityMessages: Messages = {
  IDENTITY_CODE_NOT_ACCEPTED: {
    fr: () => 'Ce code n’ouvre pas de session. Vérifiez les six chiffres, ou demandez un nouveau code.',
    en: () => 'This code does not open a session. Check the six digits, or ask for a new code.',
  },
  IDENTITY_BODY_ALREADY_OPEN: {
    fr: () => 'Cet organisme est déjà ouvert sur cette installation.',
    en: () => 'This body is already open on this installation.',
  },
  IDENTITY_BODY_HOST_TAKEN: {
    fr: () => 'Un autre organisme répond déjà à ce nom d’hôte. Choisissez-en un autre.',
    en: () => 'Another body already answers at this host name. Choose another.',
  },
  IDENTITY_BODY_ZONE_UNKNOWN: {
    fr: () => 'Ce fuseau horaire n’existe pas. Indiquez-le par son nom, comme Europe/Paris.',
    en: () => 'There is no such time zone. Give it by its name, such as Europe/Paris.',
  },
  IDENTITY_BODY_LANGUAGES_UNKNOWN: {
    fr: () => 'Choisissez le français, l’anglais ou les deux, et l’une de ces langues pour commencer.',
    en: () => 'Choose French, English or both, and one of these to begin with.',
  },
  IDENTITY_BODY_HUE_OUTSIDE: {
    fr: () => 'La teinte est un nombre de 0 à 359.',
    en: () => 'The hue is a number from 0 to 359.',
  },
  IDENTITY_NAME_MISSING: { fr: () => 'Indiquez le nom.', en: () => 'Give the name.' },
  IDENTITY_NAME_TOO_LONG: {
    fr: ({ longest }) => `Le nom compte ${String(longest)} caractères au plus.`,
    en: ({ longest }) => `The name has ${String(longest)} characters at the most.`,
  },
  IDENTITY_DAYS_OUT_OF_RANGE: {
    fr: () => 'Indiquez un nombre de jours de 1 à 366.',
    en: () => 'Give a number of days from 1 to 366.',
  },
  IDENTITY_ROLE_UNKNOWN: {
    fr: () => 'Ce rôle n’existe pas. Choisissez parmi les rôles de l’organisme.',
    en: () => 'There is no such role. Choose among the roles of the body.',
  },
  IDENTITY_ROLES_INCOMPATIBLE: {
    fr: () => 'Qui tient la permanence déontologique n’a aucune autre fonction dans l’organisme.',
    en: () => 'Whoever gives advice on ethics holds no other role in the body.',
  },
  IDENTITY_EMAIL_INCOMPLETE: {
    fr: () => 'L’adresse e-mail est incomplète\u202f: il faut un nom, une arobase et un domaine.',
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
  IDENTITY_RELATION_WITH_SELF: {
    fr: () => 'Un lien unit deux personnes différentes.',
    en: () => 'A relation is between two different people.',
  },
  IDENTITY_RELATION_OF_OWN: {
    fr: () => 'Ce lien vous concerne. Déclarez-le depuis votre compte, ou laissez une autre personne s’en charger.',
    en: () => 'This relation is your own. Declare it from your account, or let somebody else see to it.',
  },
  IDENTITY_RELATION_AHEAD: {
    fr: () => 'Ce jour est à venir. Indiquez un jour passé ou aujourd’hui.',
    en: () => 'This day lies ahead. Give a day in the past, or today.',
  },
  IDENTITY_RELATION_REVERSED: {
    fr: () => 'Le dernier jour ne peut pas précéder le premier.',
    en: () => 'The last day cannot come before the first.',
  },
  IDENTITY_RELATION_ENDED: {
    fr: () => 'Ce lien a déjà pris fin. L’organisme peut rectifier son dernier jour.',
    en: () => 'This relation has ended already. The association can set its last day right.',
  },
  ...deathMessages,
  ...chapterMessages,
  ...officeMessages,
  IDENTITY_RELATION_TAKEN_BACK: {
    fr: () => 'Ce lien a été rectifié\u202f: il n’a pas existé.',
    en: () => 'This relation was set right: there was none.',
  },
};
