import type { Messages } from '@standing/platform/graphql';

/** Each reason for a no to a declaration, a paper, a report or a setting. */
const ofDeclarations: Messages = {
  ETHICS_DECLARATION_KIND_DIFFERS: {
    fr: () => 'Ce code désigne déjà un texte d’une autre sorte, ou cet engagement existe sous un autre code.',
    en: () => 'This code names a text of another kind already, or this undertaking exists under another code.',
  },
  ETHICS_DECLARATION_IN_PAST: {
    fr: () => 'Une version ne peut pas entrer en vigueur un jour passé.',
    en: () => 'A version cannot come into force on a day gone by.',
  },
  ETHICS_DECLARATION_NOT_AFTER_LAST: {
    fr: () => 'Cette version doit entrer en vigueur après la dernière publiée sous ce code.',
    en: () => 'This version must come into force after the last one published under this code.',
  },
  ETHICS_DECLARATION_TERM_WRONG: {
    fr: ({ longest }) => `Un engagement d’informer a un délai de 1 à ${longest} jours. Un autre texte n’en a pas.`,
    en: ({ longest }) => `An undertaking to report has a term of 1 to ${longest} days. Another text has none.`,
  },
  ETHICS_DECLARATION_TITLE_MISSING: {
    fr: () => 'Le titre doit être donné en français et en anglais.',
    en: () => 'The title must be given in French and in English.',
  },
  ETHICS_DECLARATION_TEXT_MISSING: {
    fr: () => 'Le texte doit être rédigé en français et en anglais.',
    en: () => 'The text must be written in French and in English.',
  },
  ETHICS_DECLARATION_TOO_LONG: {
    fr: ({ longest }) => `Le texte ne peut pas dépasser ${longest} caractères dans une langue.`,
    en: ({ longest }) => `The text cannot be longer than ${longest} characters in a language.`,
  },
  ETHICS_DECLARATION_ALREADY_SIGNED: {
    fr: () => 'Vous avez déjà signé cette version.',
    en: () => 'You have already signed this version.',
  },
  ETHICS_REPORT_NOT_TAKEN: {
    fr: () => 'Votre association ne recueille pas de telles informations ici.',
    en: () => 'Your association does not take such reports here.',
  },
  ETHICS_REPORT_IN_FUTURE: {
    fr: () => 'La décision ne peut pas dater d’un jour à venir.',
    en: () => 'The decision cannot be of a day to come.',
  },
  ETHICS_REPORT_AUTHORITY_DIFFERS: {
    fr: () => 'Un jugement est rendu par une juridiction, une sanction par une autre autorité.',
    en: () => 'A judgment is given by a court, a sanction by another authority.',
  },
};

const ofPapers: Messages = {
  ETHICS_PAPER_OWN: {
    fr: () => 'Une autre personne doit enregistrer ou annuler votre propre signature sur papier.',
    en: () => 'Somebody else must record your own signature on paper, or take it back.',
  },
  ETHICS_PAPER_SIGNED_ALREADY: {
    fr: () => 'Une signature de ce texte par ce membre est déjà enregistrée.',
    en: () => 'A signature of this text by this member is recorded already.',
  },
  ETHICS_PAPER_IN_FUTURE: {
    fr: () => 'Le papier ne peut pas dater d’un jour à venir.',
    en: () => 'The paper cannot be of a day to come.',
  },
  ETHICS_PAPER_NOT_IN_FORCE: {
    fr: () => 'Ce texte n’était pas en vigueur ce jour-là.',
    en: () => 'This text was not in force on that day.',
  },
  ETHICS_PAPER_WORDS_WRONG: {
    fr: ({ longest }) => `Recopiez ce qui figure sur le papier, en ${longest} caractères au plus.`,
    en: ({ longest }) => `Copy what stands on the paper, in ${longest} characters at the most.`,
  },
  ETHICS_SIGNATURE_TYPED: {
    fr: () => 'Le membre a donné cette signature ici. Elle ne peut pas être annulée.',
    en: () => 'The member gave this signature here. It cannot be taken back.',
  },
  ETHICS_SIGNATURE_FOLLOWED: {
    fr: () => 'Le membre a signé de nouveau depuis. Cette signature reste.',
    en: () => 'The member has signed again since. This signature stays.',
  },
};

const ofSettings: Messages = {
  ETHICS_CONTACTS_TOO_MANY: {
    fr: ({ most }) => `Donnez ${most} contacts au plus.`,
    en: ({ most }) => `Give ${most} contacts at the most.`,
  },
  ETHICS_CONTACT_INCOMPLETE: {
    fr: ({ number, longest }) =>
      `Donnez au contact ${number} un nom dans les deux langues, et un numéro de téléphone ou l’adresse https d’une page. Un nom ne dépasse pas ${longest} caractères.`,
    en: ({ number, longest }) =>
      `Give contact ${number} a name in both languages, and a telephone number or the https address of a page. A name has ${longest} characters at the most.`,
  },
  ETHICS_CONFORMITY_UNNAMED: {
    fr: () => 'Nommez le texte de référence, en une ligne.',
    en: () => 'Name the reference text, in one line.',
  },
  ETHICS_PAGE_MALFORMED: {
    fr: () => 'Donnez l’adresse https d’une page.',
    en: () => 'Give the https address of a page.',
  },
  ETHICS_BASIS_MISSING: {
    fr: () => 'Nommez l’article ou la loi, en une ligne.',
    en: () => 'Name the article or the law, in one line.',
  },
};

const ofCampaigns: Messages = {
  ETHICS_CAMPAIGN_NOT_IN_FORCE: {
    fr: () => 'Seul un texte en vigueur aujourd’hui peut être signé.',
    en: () => 'Only a text that is in force today can be signed.',
  },
  ETHICS_CAMPAIGN_OPEN_ALREADY: {
    fr: () => 'Une campagne est déjà ouverte pour ce texte.',
    en: () => 'A campaign is open for this text already.',
  },
  ETHICS_CAMPAIGN_NOBODY: {
    fr: () => 'Cette campagne ne s’adresserait à personne.',
    en: () => 'This campaign would ask nobody.',
  },
  ETHICS_CAMPAIGN_DEADLINE_WRONG: {
    fr: ({ longest }) => `La date limite est demain au plus tôt, et dans ${longest} jours au plus tard.`,
    en: ({ longest }) => `The deadline is tomorrow at the earliest, and in ${longest} days at the latest.`,
  },
  ETHICS_CAMPAIGN_REMINDERS_WRONG: {
    fr: ({ most }) => `Donnez ${most} rappels au plus, des jours différents, entre aujourd’hui et la date limite.`,
    en: ({ most }) => `Give ${most} reminders at the most, on different days, between today and the deadline.`,
  },
  ETHICS_CAMPAIGN_OVER: {
    fr: () => 'Cette campagne est déjà terminée.',
    en: () => 'This campaign has ended already.',
  },
};

export const declaringMessages: Messages = { ...ofDeclarations, ...ofPapers, ...ofSettings, ...ofCampaigns };
