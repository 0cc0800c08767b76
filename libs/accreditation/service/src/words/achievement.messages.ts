import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

const MISSING: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  issuerName: { fr: 'Indiquez l’organisme.', en: 'Give the body.' },
  designation: { fr: 'Indiquez le titre accordé.', en: 'Give what was awarded.' },
  title: { fr: 'Indiquez l’intitulé.', en: 'Give the title.' },
  provider: { fr: 'Indiquez auprès de qui.', en: 'Say with whom.' },
  activity: { fr: 'Indiquez de quelles heures il s’agit.', en: 'Say which hours they are.' },
  form: { fr: 'Indiquez sous quelle forme.', en: 'Say in which form.' },
  minutes: { fr: 'Indiquez la durée.', en: 'Give the length.' },
  untilOn: { fr: 'Indiquez le dernier jour.', en: 'Give the last day.' },
};

const missing = (field: unknown) =>
  MISSING[String(field)] ?? { fr: 'Il manque une indication.', en: 'Something is missing.' };

/** Why something cannot be brought along, changed or checked. */
export const achievementMessages: Messages = {
  ACCREDITATION_ACHIEVEMENT_MISSING: {
    fr: ({ field }) => missing(field).fr,
    en: ({ field }) => missing(field).en,
  },
  ACCREDITATION_ACHIEVEMENT_TEXT_TOO_LONG: {
    fr: ({ longest }) => `Écrivez ${longest} caractères au plus.`,
    en: ({ longest }) => `Write ${longest} characters at the most.`,
  },
  ACCREDITATION_ACHIEVEMENT_PERCENT: {
    fr: () => 'Indiquez une part du temps plein entre 1 et 100.',
    en: () => 'Give a part of full time from 1 to 100.',
  },
  ACCREDITATION_ACHIEVEMENT_DAYS_REVERSED: {
    fr: () => 'Le dernier jour ne peut pas précéder le premier.',
    en: () => 'The last day must not come before the first.',
  },
  ACCREDITATION_ACHIEVEMENT_IN_FUTURE: {
    fr: () => 'Ce jour n’est pas encore venu.',
    en: () => 'That day has not come yet.',
  },
  ACCREDITATION_ACHIEVEMENT_TOO_LONG: {
    fr: () => 'Ces jours ne comptent pas tant d’heures.',
    en: () => 'These days do not have so many hours.',
  },
  ACCREDITATION_ACHIEVEMENT_TWICE: {
    fr: () => 'Vous avez déjà déclaré cela.',
    en: () => 'You have declared this already.',
  },
  ACCREDITATION_AWARD_NOT_LISTED: {
    fr: () => 'Le référentiel ne cite pas ce titre. Écrivez le nom de l’organisme.',
    en: () => 'The scheme does not name this award. Write the name of the body.',
  },
  ACCREDITATION_OPENING_AFTER_LOG: {
    fr: ({ first }) =>
      `Des heures sont notées ici depuis le ${longDay('fr', first)}. Le solde d’ouverture s’arrête avant, pour ne rien compter deux fois.`,
    en: ({ first }) =>
      `Hours are logged here from ${longDay('en', first)}. An opening balance ends before that, so that nothing counts twice.`,
  },
  ACCREDITATION_OPENING_OVERLAPS: {
    fr: ({ from, until }) =>
      `Un autre solde d’ouverture couvre déjà de ces jours, du ${longDay('fr', from)} au ${longDay('fr', until)}.`,
    en: ({ from, until }) =>
      `Another opening balance covers some of these days already, from ${longDay('en', from)} to ${longDay('en', until)}.`,
  },
  ACCREDITATION_ACHIEVEMENT_OTHER_KIND: {
    fr: () => 'Retirez celui-ci et déclarez l’autre : la nature ne change pas.',
    en: () => 'Take this one back and declare the other: its kind does not change.',
  },
  ACCREDITATION_ACHIEVEMENT_WITHDRAWN: {
    fr: () => 'Cet acquis a été retiré.',
    en: () => 'This was taken back.',
  },
  ACCREDITATION_ACHIEVEMENT_OWN: {
    fr: () => 'Personne ne vérifie ses propres acquis.',
    en: () => 'Nobody checks what they bring along themself.',
  },
  ACCREDITATION_ACHIEVEMENT_RELATED: {
    fr: () => 'Un lien avec ce membre, actuel ou trop récent, l’interdit.',
    en: () => 'A relation to this member, present or too recent, does not allow it.',
  },
  ACCREDITATION_ACHIEVEMENT_SEEN_HOW_MISSING: {
    fr: () => 'Indiquez comment cela a été vu.',
    en: () => 'Say how it was seen.',
  },
  ACCREDITATION_ACHIEVEMENT_SEEN_ON_MISSING: {
    fr: () => 'Indiquez le jour où cela a été vu.',
    en: () => 'Give the day on which it was seen.',
  },
  ACCREDITATION_ACHIEVEMENT_SEEN_IN_FUTURE: {
    fr: () => 'Ce jour n’est pas encore venu.',
    en: () => 'That day has not come yet.',
  },
};
