import type { Messages } from '@standing/platform/graphql';

/** Why a vault was not kept. */
export const vaultMessages: Messages = {
  PRACTICE_VAULT_WRONG_SIZE: {
    fr: () => 'Ce contenu n’a pas la taille d’un coffre. Rechargez la page et réessayez.',
    en: () => 'This content is not as long as a vault. Reload the page and try again.',
  },
  PRACTICE_VAULT_TOO_OFTEN: {
    fr: () => 'Vous avez enregistré votre coffre trop souvent en une heure. Réessayez plus tard.',
    en: () => 'You have saved your vault too often within an hour. Try again later.',
  },
};
