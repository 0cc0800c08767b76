import type { Messages } from '@standing/platform/graphql';

/** Why a payment is not recorded or reversed. */
export const paymentMessages: Messages = {
  ACCREDITATION_OWN_PAYMENT: {
    fr: () => 'Personne n’enregistre de paiement pour sa propre demande.',
    en: () => 'Nobody records a payment of their own application.',
  },
  ACCREDITATION_PAYMENT_AMOUNT: {
    fr: () => 'Indiquez un montant supérieur à zéro, d’un million au plus.',
    en: () => 'Give an amount of more than zero, and of a million at the most.',
  },
  ACCREDITATION_PAYMENT_CURRENCY: {
    fr: () => 'Indiquez la devise en trois lettres, par exemple EUR.',
    en: () => 'Give the currency in three letters, such as EUR.',
  },
  ACCREDITATION_PAYMENT_IN_FUTURE: {
    fr: () => 'Le jour de réception ne peut pas être à venir.',
    en: () => 'The day of receipt cannot lie ahead.',
  },
  ACCREDITATION_PAYMENT_REFERENCE_MISSING: {
    fr: () => 'Indiquez la référence du paiement.',
    en: () => 'Give the reference of the payment.',
  },
  ACCREDITATION_PAYMENT_REVERSED: {
    fr: () => 'Ce paiement a déjà été annulé.',
    en: () => 'This payment has been reversed already.',
  },
};
