import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why a sheet cannot be marked or submitted, or not be settled. */
const sheetMessages: Messages = {
  ACCREDITATION_SHEET_NOT_OPEN: {
    fr: () => 'Déclarez d’abord si un lien vous empêche d’évaluer cette demande. Le dossier s’ouvre ensuite.',
    en: () => 'First declare whether anything keeps you from assessing this application. The file opens then.',
  },
  ACCREDITATION_SHEET_SUBMITTED: {
    fr: () => 'Cette évaluation est remise. Elle ne change plus.',
    en: () => 'This assessment is submitted. It no longer changes.',
  },
  ACCREDITATION_CRITERION_UNKNOWN: {
    fr: ({ criterion }) => `Le niveau demandé ne connaît pas le critère « ${criterion} ».`,
    en: ({ criterion }) => `The level applied for has no criterion “${criterion}”.`,
  },
  ACCREDITATION_CRITERION_UNMARKED: {
    fr: ({ fr }) => `Ce critère n’a pas encore d’avis : ${fr}.`,
    en: ({ en }) => `This criterion has no mark yet: ${en}.`,
  },
  ACCREDITATION_REASON_MISSING: {
    fr: () => 'Indiquez la raison.',
    en: () => 'Give the reason.',
  },
  ACCREDITATION_WOULD_SATISFY_MISSING: {
    fr: () => 'Indiquez ce qui remplirait ce critère.',
    en: () => 'Say what would satisfy this criterion.',
  },
  ACCREDITATION_TEXT_TOO_LONG: {
    fr: ({ most }) => `Ce texte compte ${most} signes au plus.`,
    en: ({ most }) => `This text has ${most} characters at the most.`,
  },
  ACCREDITATION_CRITERION_UNSETTLED: {
    fr: ({ fr }) => `Ce critère reste à trancher : ${fr}.`,
    en: ({ en }) => `This criterion is still to be settled: ${en}.`,
  },
  ACCREDITATION_CRITERION_NOT_OPEN: {
    fr: ({ criterion }) => `Le critère « ${criterion} » n’est pas à trancher.`,
    en: ({ criterion }) => `The criterion “${criterion}” is not open to be settled.`,
  },
  ACCREDITATION_NOTHING_TO_MODERATE: {
    fr: () => 'Les évaluations ne diffèrent pas : il n’y a rien à trancher.',
    en: () => 'The assessments do not differ: there is nothing to settle.',
  },
  ACCREDITATION_MODERATION_DONE: {
    fr: () => 'Ces évaluations ont déjà été départagées.',
    en: () => 'These assessments have been moderated already.',
  },
  ACCREDITATION_MODERATOR_APPOINTED: {
    fr: () => 'Une autre personne est chargée de départager ces évaluations.',
    en: () => 'Somebody else is appointed to moderate these assessments.',
  },
};

/** Why somebody may have no part, and why a decision must wait. */
const partMessages: Messages = {
  ACCREDITATION_PART_ASSESSED: {
    fr: () => 'Qui a été chargé d’évaluer une demande n’y prend pas d’autre part.',
    en: () => 'Whoever was asked to assess an application takes no other part in it.',
  },
  ACCREDITATION_PART_MODERATED: {
    fr: () => 'Qui départage les évaluations d’une demande n’y prend pas d’autre part.',
    en: () => 'Whoever moderates the assessments of an application takes no other part in it.',
  },
  ACCREDITATION_PART_DECIDED: {
    fr: () => 'Qui a déjà décidé de cette demande n’y prend plus part.',
    en: () => 'Whoever has decided on this application takes no part in it any more.',
  },
  ACCREDITATION_PART_HEARD_APPEAL: {
    fr: () => 'Qui a examiné un recours sur cette demande n’y prend pas d’autre part.',
    en: () => 'Whoever heard an appeal about this application takes no other part in it.',
  },
  ACCREDITATION_PART_RELATED: {
    fr: () => 'Un lien avec la personne qui demande l’accréditation, actuel ou trop récent, l’interdit.',
    en: () => 'A relation to the applicant, present or too recent, does not allow it.',
  },
  ACCREDITATION_ASSESSMENT_OUTSTANDING: {
    fr: () => 'Les deux évaluations ne sont pas encore remises.',
    en: () => 'The two assessments are not both submitted yet.',
  },
  ACCREDITATION_MODERATION_OUTSTANDING: {
    fr: () => 'Les évaluations diffèrent et n’ont pas encore été départagées.',
    en: () => 'The assessments differ and have not been moderated yet.',
  },
  ACCREDITATION_CRITERION_NOT_YET: {
    fr: ({ fr }) => `Critère pas encore rempli : ${fr}. Pour passer outre, indiquez pourquoi.`,
    en: ({ en }) => `Criterion not yet met: ${en}. To award all the same, say why.`,
  },
  ACCREDITATION_OVERRIDE_NEEDLESS: {
    fr: ({ criterion }) => `Il n’y a pas lieu de passer outre au critère « ${criterion} ».`,
    en: ({ criterion }) => `There is nothing to override in the criterion “${criterion}”.`,
  },
  ACCREDITATION_STATEMENT_MISSING: {
    fr: () => 'Expliquez ce refus à la personne qui a fait la demande.',
    en: () => 'Explain this refusal to the applicant.',
  },
};

/** Why a refusal cannot be appealed, or an appeal not be heard so. */
const appealMessages: Messages = {
  ACCREDITATION_APPEAL_PENDING: {
    fr: () => 'Votre recours n’est pas encore tranché. Attendez sa réponse avant une autre demande.',
    en: () => 'Your appeal is not decided yet. Wait for its answer before another application.',
  },
  ACCREDITATION_NOTHING_TO_APPEAL: {
    fr: () => 'Aucun refus ne peut faire l’objet d’un recours ici.',
    en: () => 'There is no refusal to appeal against here.',
  },
  ACCREDITATION_APPEALED_BEFORE: {
    fr: () => 'Ce refus a déjà fait l’objet d’un recours.',
    en: () => 'There was an appeal against this refusal already.',
  },
  ACCREDITATION_APPEAL_TERM_OVER: {
    fr: ({ until }) => `Le délai de recours a pris fin le ${longDay('fr', until)}.`,
    en: ({ until }) => `The time to appeal ended on ${longDay('en', until)}.`,
  },
  ACCREDITATION_GROUNDS_MISSING: {
    fr: () => 'Indiquez ce que vous reprochez au refus.',
    en: () => 'Say what you object to in the refusal.',
  },
  ACCREDITATION_APPEAL_DECIDED: {
    fr: () => 'Ce recours est déjà tranché.',
    en: () => 'This appeal is already decided.',
  },
  ACCREDITATION_PANEL_SIZE: {
    fr: ({ most }) => `Un recours est examiné par une à ${most} personnes différentes.`,
    en: ({ most }) => `An appeal is heard by one to ${most} different people.`,
  },
  ACCREDITATION_PANEL_SELF_NAMED: {
    fr: () => 'Personne ne se désigne pour examiner un recours.',
    en: () => 'Nobody names themself to hear an appeal.',
  },
  ACCREDITATION_PANEL_ANSWERED: {
    fr: () => 'Qui a déjà répondu reste parmi les personnes qui examinent le recours.',
    en: () => 'Whoever has answered already stays among those who hear the appeal.',
  },
};

/** The sentences of assessment, moderation, decision and appeal. */
export const assessmentMessages: Messages = { ...sheetMessages, ...partMessages, ...appealMessages };
