import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Why a sanction may not be imposed or changed so. */
export const ofSanctions: Messages = {
  COMPLAINTS_SANCTION_MISSING: {
    fr: () => 'Dites quelle sanction est prononcée.',
    en: () => 'Say which sanction is imposed.',
  },
  COMPLAINTS_SANCTION_NOT_HERE: {
    fr: () => 'Cette sanction ne se prononce pas ici.',
    en: () => 'This sanction is not imposed here.',
  },
  COMPLAINTS_NOTHING_TO_RESTORE: {
    fr: () => 'Aucun retrait d’accréditation n’est en vigueur dans ce dossier.',
    en: () => 'No withdrawal of an accreditation is in force in this case.',
  },
  COMPLAINTS_RESTORATION_TOO_EARLY: {
    fr: ({ from }) => `Le rétablissement peut être demandé à partir du ${longDay('fr', from)}.`,
    en: ({ from }) => `Restoration may be asked for from ${longDay('en', from)} on.`,
  },
  COMPLAINTS_RESTORERS_NOT_NEW: {
    fr: () => 'Cette personne a déjà agi dans le dossier ; d’autres statuent sur un départ ou un rétablissement.',
    en: () => 'This person has acted in the case before; others decide on a proposal to leave and on a restoration.',
  },
  COMPLAINTS_LEVEL_NONE_BELOW: {
    fr: () => 'Il n’y a pas de niveau en dessous de celui que la personne détient, ou elle n’en détient aucun.',
    en: () => 'There is no level below the one that the person holds, or they hold none.',
  },
  COMPLAINTS_LEVEL_NOT_BELOW: {
    fr: () => 'Choisissez un niveau du référentiel, en dessous de celui que la personne détient.',
    en: () => 'Choose a level of the scheme, below the one that the person holds.',
  },
  COMPLAINTS_SANCTION_MONTHS: {
    fr: ({ min, max }) => `Donnez une durée de ${min} à ${max} mois.`,
    en: ({ min, max }) => `Give a length of ${min} to ${max} months.`,
  },
  COMPLAINTS_SANCTION_LEVEL: {
    fr: () => 'Le niveau se dit pour un abaissement de niveau, et pour rien d’autre.',
    en: () => 'A level is said of a level reduction, and of nothing else.',
  },
  COMPLAINTS_SANCTION_ROLES: {
    fr: () => 'Les rôles se disent pour un retrait de rôle, et pour rien d’autre.',
    en: () => 'Roles are said of the removal of a role, and of nothing else.',
  },
  COMPLAINTS_SANCTION_CONDITIONS: {
    fr: () =>
      'Un maintien sous conditions en nomme au moins une\u202f; hors de lui, seule une suspension peut en porter.',
    en: () => 'An accreditation under conditions names at least one; beside it only a suspension may go with some.',
  },
  COMPLAINTS_CONDITION_NOT_SUSPENDED: {
    fr: () =>
      'Pendant une suspension, il n’y a ni travail ni rôle à limiter\u202f: choisissez ce qui est demandé à la personne, comme une supervision ou des heures de formation.',
    en: () =>
      'While somebody is suspended there is no work and no role to be limited: choose what is asked of them, such as supervision or hours of development.',
  },
  COMPLAINTS_CONDITIONS_TOO_MANY: {
    fr: ({ most }) => `Choisissez ${most} conditions au plus, chacune une seule fois.`,
    en: ({ most }) => `Choose ${most} conditions at the most, each once.`,
  },
  COMPLAINTS_CONDITION_AMOUNT: {
    fr: ({ min, max }) =>
      Number(max) === 0 ? 'Cette condition ne prend pas de nombre.' : `Donnez un nombre de ${min} à ${max}.`,
    en: ({ min, max }) =>
      Number(max) === 0 ? 'This condition takes no number.' : `Give a number of ${min} to ${max}.`,
  },
  COMPLAINTS_CONDITION_COUNTRY: {
    fr: () => 'Un pays se donne en deux lettres, et seulement pour l’assurance.',
    en: () => 'A country is given by two letters, and for the insurance alone.',
  },
  COMPLAINTS_RUNG_MISSING: {
    fr: () => 'Dites de chaque degré plus bas pourquoi il ne suffit pas.',
    en: () => 'Say of each lower rung why it is not enough.',
  },
  COMPLAINTS_LADDER_ORDER: {
    fr: () => 'Parcourez les degrés du plus bas au plus haut, et aucun au-delà de la sanction.',
    en: () => 'Walk the rungs from the lowest upward, and none beyond the sanction.',
  },
  COMPLAINTS_NAMING_NOT_HERE: {
    fr: () => 'Rien de cette sanction ne se publie\u202f: elle ne peut pas être nominative.',
    en: () => 'Nothing of this sanction is published: it cannot be with the name.',
  },
  COMPLAINTS_NAMING_REASONS_MISSING: {
    fr: () => 'Écrivez pourquoi la publication doit être nominative.',
    en: () => 'Write why it must be published with the name.',
  },
  COMPLAINTS_NAMING_DECIDED: {
    fr: () => 'La publication nominative a été décidée avec la sanction, et ne change pas ici.',
    en: () => 'Whether the name is published was decided with the sanction, and does not change here.',
  },
  COMPLAINTS_NO_SANCTION_DECIDED: {
    fr: () => 'Aucune sanction de cette sorte n’a été prononcée.',
    en: () => 'No such sanction was imposed.',
  },
  COMPLAINTS_SANCTION_OVER: {
    fr: () => 'La sanction est arrivée à son terme.',
    en: () => 'The sanction is over.',
  },
  COMPLAINTS_SANCTION_NOT_IN_REVIEW: {
    fr: () => 'Le réexamen de la sanction n’est pas ouvert\u202f: il l’est les huit semaines avant son terme.',
    en: () => 'The review of the sanction is not open: it is in the eight weeks before its end.',
  },
  COMPLAINTS_SANCTION_NOT_TO_MEET: {
    fr: () => 'Cette sanction ne comporte rien à remplir.',
    en: () => 'There is nothing to meet in this sanction.',
  },
  COMPLAINTS_RECIPIENTS_TOLD: {
    fr: () => 'C’est déjà consigné : toutes les personnes concernées ont été informées de l’annulation.',
    en: () => 'It is recorded already: everybody concerned was told of the annulment.',
  },
  COMPLAINTS_ANNULMENT_NOT_PROPOSED: {
    fr: () => 'Une autre personne doit d’abord enregistrer le jugement.',
    en: () => 'Somebody else must first record the judgment.',
  },
};
