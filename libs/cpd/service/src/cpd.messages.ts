import type { Messages } from '@standing/platform/graphql';

const hours = (minutes: string | number | undefined) => Math.floor(Number(minutes) / 60);

/** Each reason for a no, as a sentence that the person can act on. */
export const messages: Messages = {
  CPD_TITLE_MISSING: {
    fr: () => 'Donnez un titre à cette activité, par exemple le nom du stage ou du livre.',
    en: () => 'Give this activity a title, for instance the name of the course or the book.',
  },
  CPD_TITLE_TOO_LONG: {
    fr: ({ longest }) => `Le titre ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The title cannot be longer than ${longest} characters.`,
  },
  CPD_REFLECTION_MISSING: {
    fr: () => 'Écrivez en une phrase ce que vous en retenez.',
    en: () => 'Write in a sentence what you take from it.',
  },
  CPD_REFLECTION_TOO_LONG: {
    fr: ({ longest }) => `Ce que vous en retenez ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `What you take from it cannot be longer than ${longest} characters.`,
  },
  CPD_REFLECTION_CONTACT: {
    fr: ({ found }) =>
      `«\u202F${found}\u202F» permettrait de joindre quelqu’un. Retirez de votre texte les adresses et les numéros de téléphone.`,
    en: ({ found }) => `“${found}” is a way to reach somebody. Take addresses and telephone numbers out of your text.`,
  },
  CPD_REFLECTION_POSSIBLE_NAME: {
    fr: ({ found }) =>
      `«\u202F${found}\u202F» ressemble à un nom. Retirez-le, ou confirmez que personne d’autre ne peut être reconnu, par exemple parce que c’est l’auteur d’un livre.`,
    en: ({ found }) =>
      `“${found}” looks like a name. Take it out, or confirm that nobody else can be recognised, for example because it is the author of a book.`,
  },
  CPD_ACTIVITY_SPENT: {
    fr: () =>
      'Cette activité a comblé ce qui manquait lors d’un contrôle\u202F: sa nature, ses dates et sa durée ne changent plus. Adressez-vous au secrétariat si cela est inexact.',
    en: () =>
      'This activity made good what an audit found missing: its kind, days and length change no more. Write to the office if that is wrong.',
  },
  CPD_LINE_UNREADABLE: {
    fr: () => 'Cette exigence n’existe pas. Choisissez-en une dans la liste.',
    en: () => 'There is no such requirement. Choose one of the list.',
  },
  CPD_PROVIDER_TOO_LONG: {
    fr: ({ longest }) => `Le nom de l’organisateur ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The organiser’s name cannot be longer than ${longest} characters.`,
  },
  CPD_IN_FUTURE: {
    fr: () => 'Le dernier jour est à venir. Notez une activité une fois qu’elle est terminée.',
    en: () => 'The last day is yet to come. Record an activity once it has ended.',
  },
  CPD_TOO_LONG_AGO: {
    fr: ({ year }) => `Vérifiez l’année : aucune activité ne se note avant ${year}.`,
    en: ({ year }) => `Check the year: no activity is recorded before ${year}.`,
  },
  CPD_DAYS_REVERSED: {
    fr: () => 'Le dernier jour est avant le premier. Corrigez l’un des deux.',
    en: () => 'The last day is before the first. Correct one of the two.',
  },
  CPD_SPAN_TOO_LONG: {
    fr: () => 'Une activité dure un an au plus. Notez chaque année séparément.',
    en: () => 'An activity lasts a year at the most. Record each year on its own.',
  },
  CPD_NO_LENGTH: {
    fr: () => 'Indiquez une durée d’au moins une minute.',
    en: () => 'Give a length of at least one minute.',
  },
  CPD_TOO_LONG: {
    fr: ({ days }) =>
      Number(days) === 1
        ? 'En un jour, il n’y a que 24 heures. Corrigez la durée ou les dates.'
        : `En ${days} jours, il n’y a que ${Number(days) * 24} heures. Corrigez la durée ou les dates.`,
    en: ({ days }) =>
      Number(days) === 1
        ? 'There are only 24 hours in a day. Correct the length or the days.'
        : `There are only ${Number(days) * 24} hours in ${days} days. Correct the length or the days.`,
  },
  CPD_CATEGORY_UNREADABLE: {
    fr: () => 'Une des catégories n’est pas reconnue. Choisissez-la de nouveau dans la liste.',
    en: () => 'One of the categories is not recognised. Choose it again from the list.',
  },
  CPD_CATEGORY_TWICE: {
    fr: () => 'La même catégorie est indiquée deux fois. Réunissez les deux durées.',
    en: () => 'The same category is given twice. Put the two lengths together.',
  },
  CPD_CATEGORIES_TOO_MANY: {
    fr: ({ most }) => `Une activité se répartit entre ${most} catégories au plus.`,
    en: ({ most }) => `An activity is divided over ${most} categories at the most.`,
  },
  CPD_CATEGORY_NO_LENGTH: {
    fr: () => 'Indiquez pour chaque catégorie une durée d’au moins une minute, ou retirez-la.',
    en: () => 'Give each category a length of at least one minute, or take it out.',
  },
  CPD_CATEGORIES_TOO_LONG: {
    fr: ({ divided, minutes }) =>
      `Les catégories font ${divided} minutes en tout, et l’activité n’en a que ${minutes}. Corrigez les parts ou la durée.`,
    en: ({ divided, minutes }) =>
      `The categories come to ${divided} minutes in all, and the activity has only ${minutes}. Correct the parts or the length.`,
  },
  CPD_DAY_FULL: {
    fr: ({ recorded }) => `Vous avez déjà noté ${hours(recorded)} h ce jour-là : le total dépasserait 24 heures.`,
    en: ({ recorded }) =>
      `You have already recorded ${hours(recorded)} h on that day: the total would exceed 24 hours.`,
  },
  CPD_POSSIBLE_DUPLICATE: {
    fr: () =>
      'Vous avez déjà noté une activité de même titre, aux mêmes dates et de même durée. Confirmez s’il y en a eu deux.',
    en: () => 'You have already recorded an activity of the same title, days and length. Confirm if there were two.',
  },
  CPD_ALREADY_WITHDRAWN: {
    fr: () => 'Cette activité est déjà retirée.',
    en: () => 'This activity is already withdrawn.',
  },
  CPD_FILE_UNKNOWN: {
    fr: () => 'Ce fichier n’est plus reconnu. Choisissez-le de nouveau.',
    en: () => 'This file is no longer recognised. Choose it again.',
  },
  CPD_FILE_EXPIRED: {
    fr: () => 'Ce fichier a été envoyé il y a plus d’un jour. Choisissez-le de nouveau.',
    en: () => 'This file was sent more than a day ago. Choose it again.',
  },
  CPD_FILE_ALREADY_USED: {
    fr: () => 'Ce fichier est déjà joint à une activité. Choisissez-le de nouveau pour le joindre ici aussi.',
    en: () => 'This file is already attached to an activity. Choose it again to attach it here too.',
  },
};
