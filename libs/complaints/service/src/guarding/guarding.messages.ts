import type { Messages } from '@standing/platform/graphql';

/** Why a complainant may not say that they are a member, as a sentence that they can act on. */
export const ofGuarding: Messages = {
  COMPLAINTS_MEMBER_NOT_ASKED: {
    fr: () => 'Vous avez choisi de ne pas dire qui vous êtes\u202f: cela ne vous est pas demandé.',
    en: () => 'You chose not to say who you are: this is not asked of you.',
  },
  COMPLAINTS_MEMBER_SAID: {
    fr: () => 'Vous l’avez déjà dit. Il n’y a rien à faire de plus.',
    en: () => 'You have said it already. There is nothing more to do.',
  },
  COMPLAINTS_MEMBER_UNKNOWN: {
    fr: () => 'Cette référence n’est pas au registre. Relisez-la sur votre page du registre ou sur votre attestation.',
    en: () =>
      'This reference is not in the register. Read it again on your page of the register or on your certificate.',
  },
};
