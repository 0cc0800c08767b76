import type { Messages } from '@standing/platform/graphql';

const HARMS_FR: Readonly<Record<string, string>> = {
  employer: 'd’employeur à salarié',
  'line-manager': 'hiérarchique',
  'business-partner': 'd’associés',
  family: 'de famille',
  client: 'de client',
  trainer: 'de formateur',
  assessor: 'd’évaluateur',
  'reciprocal-supervisor': 'de supervision réciproque',
};

const HARMS_EN: Readonly<Record<string, string>> = {
  employer: 'employment',
  'line-manager': 'line-management',
  'business-partner': 'business',
  family: 'family',
  client: 'client',
  trainer: 'training',
  assessor: 'assessment',
  'reciprocal-supervisor': 'reciprocal supervision',
};

/** The sentences about supervisors and agreements. */
export const agreementMessages: Messages = {
  SUPERVISION_SUPERVISOR_MISSING: {
    fr: () => 'Choisissez une personne de la liste, ou indiquez-en une nouvelle.',
    en: () => 'Choose a person from the list, or name a new one.',
  },
  SUPERVISION_NAME_MISSING: {
    fr: () => 'Indiquez le nom de la personne qui vous supervise.',
    en: () => 'Give the name of the person who supervises you.',
  },
  SUPERVISION_ADDRESS_INVALID: {
    fr: () => 'Cette adresse électronique semble incomplète : vérifiez-la.',
    en: () => 'This e-mail address seems incomplete: please check it.',
  },
  SUPERVISION_SELF: {
    fr: () => 'La supervision se fait avec une autre personne que vous-même : indiquez son adresse.',
    en: () => 'Supervision takes another person than yourself: please give their address.',
  },
  SUPERVISION_ALREADY_PROPOSED: {
    fr: () => 'Vous avez déjà proposé un accord à cette personne ; sa réponse est attendue.',
    en: () => 'You have already proposed an agreement to this person; their answer is awaited.',
  },
  SUPERVISION_ALREADY_AGREED: {
    fr: () => 'Vous avez déjà un accord de supervision avec cette personne.',
    en: () => 'You already have a supervision agreement with this person.',
  },
  SUPERVISION_DISOWNED: {
    fr: () =>
      'Cette personne a indiqué ne pas reconnaître votre nom. Parlez-en avec elle, ou écrivez à votre organisation.',
    en: () =>
      'This person said that they do not recognise your name. Please talk with them, or write to your organisation.',
  },
  SUPERVISION_ALREADY_ANSWERED: {
    fr: () => 'Cette proposition a déjà reçu une réponse ; il n’y a plus rien à faire.',
    en: () => 'This proposal has already been answered; there is nothing left to do.',
  },
  SUPERVISION_RELATIONS_NOT_DECLARED: {
    fr: () => 'Indiquez vos autres relations avec cette personne, ou précisez qu’il n’y en a pas.',
    en: () => 'State your other relations with this person, or say that there are none.',
  },
  SUPERVISION_OWN_PROPOSAL: {
    fr: () => 'Vous avez vous-même indiqué cette adresse : une autre personne du bureau la vérifie.',
    en: () => 'You gave this address yourself: another officer checks it.',
  },
  SUPERVISION_OWN_SUPERVISOR: {
    fr: () => 'Cette personne est ou a été votre superviseur : une autre personne du bureau vérifie son adresse.',
    en: () => 'This person is or was your supervisor: another officer checks the address.',
  },
  SUPERVISION_RELATION_HARMS: {
    fr: ({ relation }) =>
      `Une relation ${HARMS_FR[String(relation)]} ne se concilie pas avec la supervision (clause SV-2).`,
    en: ({ relation }) =>
      `Supervision does not go together with the following relation: ${HARMS_EN[String(relation)]} (clause SV-2).`,
  },
};
