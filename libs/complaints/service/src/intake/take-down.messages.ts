import type { Messages } from '@standing/platform/graphql';

/** Each reason for a no while a complaint is taken down, as a sentence for whoever takes it down. */
export const ofTakingDown: Messages = {
  COMPLAINTS_RECEIPT_DAY_MISSING: {
    fr: () => 'Donnez le jour où la saisine est parvenue à l’association.',
    en: () => 'Give the day on which the complaint reached the body.',
  },
  COMPLAINTS_RECEIPT_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Donnez le jour où la saisine est parvenue à l’association.',
    en: () => 'This day is yet to come. Give the day on which the complaint reached the body.',
  },
  COMPLAINTS_AFTER_RECEIPT: {
    fr: () => 'Ce jour est postérieur à la réception de la saisine. Vérifiez les deux.',
    en: () => 'This day lies after the one on which the complaint came. Check both.',
  },
  COMPLAINTS_NOT_READ_BACK: {
    fr: () => 'Relisez à la personne ce que vous avez noté, puis donnez le jour où vous l’avez fait.',
    en: () => 'Read back to the person what you took down, and give the day on which you did.',
  },
  COMPLAINTS_READ_BACK_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. La saisine s’enregistre une fois relue.',
    en: () => 'This day is yet to come. A complaint is filed once it was read back.',
  },
  COMPLAINTS_READ_BACK_BEFORE_RECEIPT: {
    fr: () => 'La relecture ne peut pas précéder le jour où la saisine est parvenue à l’association.',
    en: () => 'It cannot have been read back before the day on which it reached the body.',
  },
  COMPLAINTS_READ_BACK_NOT_AGREED: {
    fr: () => 'Corrigez ce que la personne n’approuve pas, puis relisez-lui le tout.',
    en: () => 'Correct what the person does not agree with, then read all of it back to them.',
  },
  COMPLAINTS_READ_BACK_NOT_ASKED: {
    fr: () => 'Un document parle par lui-même : retirez le jour de la relecture.',
    en: () => 'A paper speaks for itself: take the day of the reading back away.',
  },
  COMPLAINTS_REACH_MISSING: {
    fr: () => 'Dites par quel moyen écrire à la personne, ou retirez ses coordonnées.',
    en: () => 'Say by what to reach the person, or take away how to reach them.',
  },
  COMPLAINTS_REACH_NOT_KEPT: {
    fr: () => 'La personne ne dit pas qui elle est : aucun moyen de la joindre n’est gardé.',
    en: () => 'The person does not say who they are: no way to reach them is kept.',
  },
  COMPLAINTS_SENT_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Notez l’envoi une fois fait.',
    en: () => 'This day is yet to come. Record it once it is sent.',
  },
  COMPLAINTS_SENT_BEFORE_WRITTEN: {
    fr: () => 'Ce courrier n’était pas encore écrit ce jour-là. Vérifiez le jour de l’envoi.',
    en: () => 'This letter was not written yet on that day. Check the day on which it was sent.',
  },
  COMPLAINTS_SLIP_NUMBER_MISSING: {
    fr: () => 'Recopiez le numéro de l’avis de dépôt, de huit à vingt lettres et chiffres.',
    en: () => 'Copy the number on the slip, from eight to twenty letters and digits.',
  },
  COMPLAINTS_SLIP_NUMBER_NOT_ASKED: {
    fr: () => 'Seule une lettre recommandée a un numéro. Retirez-le.',
    en: () => 'A registered letter alone has a number. Take it away.',
  },
  COMPLAINTS_SENT_ALREADY: {
    fr: () => 'L’envoi de ce courrier est déjà noté.',
    en: () => 'It is recorded already that this letter was sent.',
  },
  COMPLAINTS_TO_A_COLLEAGUE: {
    fr: () => 'Cette saisine ne peut pas être reçue par vous. Confiez-la à une autre personne responsable du registre.',
    en: () => 'This complaint cannot be taken down by you. Leave it to another registrar.',
  },
};
