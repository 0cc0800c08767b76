import type { Messages } from '@standing/platform/graphql';

/** Each reason why a draw does not go on, as a sentence that the person can act on. */
export const auditMessages: Messages = {
  CPD_AUDIT_OPEN_ALREADY: {
    fr: () => 'Un tirage est en cours. Terminez-le ou abandonnez-le d’abord.',
    en: () => 'A draw is going on. Bring it to its end or give it up first.',
  },
  CPD_AUDIT_RATE_WRONG: {
    fr: () => 'Indiquez un taux de 1 à 1000 pour mille.',
    en: () => 'Give a rate of 1 to 1000 in a thousand.',
  },
  CPD_AUDIT_DAYS_WRONG: {
    fr: ({ longest }) => `Indiquez un nombre de jours de 0 à ${longest}.`,
    en: ({ longest }) => `Give a number of days from 0 to ${longest}.`,
  },
  CPD_AUDIT_WEIGHT_WRONG: {
    fr: ({ heaviest }) => `Indiquez un nombre de billets de 1 à ${heaviest}.`,
    en: ({ heaviest }) => `Give a number of tickets from 1 to ${heaviest}.`,
  },
  CPD_AUDIT_NOBODY: {
    fr: () => 'Avec ces réglages, il n’y a personne à tirer au sort.',
    en: () => 'With these settings there is nobody to draw from.',
  },
  CPD_AUDIT_OVER: {
    fr: () => 'Ce tirage est terminé ou abandonné : il ne change plus.',
    en: () => 'This draw is over or was given up: it changes no more.',
  },
  CPD_AUDIT_SHARES_THERE: {
    fr: () => 'Deux personnes se sont déjà engagées pour ce tirage.',
    en: () => 'Two people are already bound for this draw.',
  },
  CPD_AUDIT_OTHER_OFFICER_NEEDED: {
    fr: () => 'Votre engagement pour ce tirage est déjà enregistré. La seconde part vient d’une autre personne.',
    en: () => 'You are already bound for this draw. The second share comes from another person.',
  },
  CPD_AUDIT_SHARE_UNREADABLE: {
    fr: () => 'Donnez exactement 64 chiffres hexadécimaux, en minuscules.',
    en: () => 'Give exactly 64 hexadecimal digits, in lower case.',
  },
  CPD_AUDIT_SHARE_COPIED: {
    fr: () => 'Cet engagement est celui de l’autre personne. Engagez-vous pour une part à vous.',
    en: () => 'This commitment is the other person’s. Be bound to a share of your own.',
  },
  CPD_AUDIT_SHARES_MISSING: {
    fr: () => 'Attendez que deux personnes se soient engagées avant de montrer votre part.',
    en: () => 'Wait until two people are bound before you show your share.',
  },
  CPD_AUDIT_NO_SHARE: {
    fr: () => 'Aucun engagement de votre part n’est enregistré pour ce tirage.',
    en: () => 'You are not bound for this draw.',
  },
  CPD_AUDIT_SHARE_SHOWN: {
    fr: () => 'Vous avez déjà montré votre part.',
    en: () => 'You have already shown your share.',
  },
  CPD_AUDIT_SHARE_DIFFERS: {
    fr: () => 'Cette part ne correspond pas à votre engagement.',
    en: () => 'This is not the share that you are bound to.',
  },
};
