import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why a level cannot be lowered, or a wish for it not be answered so; each says which way there is. */
export const loweringMessages: Messages = {
  ACCREDITATION_LOWERS: {
    fr: ({ from }) =>
      `Le passage à un niveau inférieur est confirmé, avec effet au ${longDay('fr', from)} : attendez ce jour.`,
    en: ({ from }) => `A lower level is confirmed with effect from ${longDay('en', from)}: wait for that day.`,
  },
  ACCREDITATION_LOWERING_GIVES_UP: {
    fr: ({ from }) =>
      `L’accréditation est rendue, avec effet au ${longDay('fr', from)} : annulez d’abord cela pour passer à un niveau inférieur.`,
    en: ({ from }) =>
      `The accreditation is given up with effect from ${longDay('en', from)}: take that back first to hold a lower level.`,
  },
  ACCREDITATION_LOWERING_ENDS: {
    fr: ({ from }) =>
      `L’accréditation prend fin le ${longDay('fr', from)} : son niveau ne change plus d’ici là, ni ensuite.`,
    en: ({ from }) => `The accreditation ends on ${longDay('en', from)}: its level changes neither before nor after.`,
  },
  ACCREDITATION_LOWERING_TOO_LATE: {
    fr: ({ until }) =>
      `La période s’achève le ${longDay('fr', until)}, et il n’en reste rien à un niveau inférieur : renouvelez l’accréditation, ou demandez ce niveau quand elle ne sera plus en vigueur.`,
    en: ({ until }) =>
      `The term ends on ${longDay('en', until)} and nothing of it is left for a lower level: renew the accreditation, or apply for that level once it is no longer in force.`,
  },
  ACCREDITATION_LOWERING_LOWEST: {
    fr: () =>
      'Il n’y a pas de niveau inférieur dans ce référentiel : l’accréditation peut être mise en pause ou rendue.',
    en: () => 'The scheme has no lower level: the accreditation can be paused or given up.',
  },
  ACCREDITATION_LOWERING_RENEWAL_WAITS: {
    fr: () => 'Une demande de renouvellement attend sa réponse : retirez-la d’abord, ou attendez la réponse.',
    en: () => 'An application for renewal waits for its answer: take it back first, or wait for the answer.',
  },
  ACCREDITATION_LOWERING_APPEAL_WAITS: {
    fr: () => 'Un recours n’est pas encore tranché : attendez sa réponse.',
    en: () => 'An appeal is not decided yet: wait for its answer.',
  },
  ACCREDITATION_LOWERING_NOT_LOWER: {
    fr: () => 'Choisissez un niveau inférieur à celui qui est en vigueur, dans le référentiel qui l’a accordé.',
    en: () => 'Choose a level below the one in force, in the scheme by which it was awarded.',
  },
  ACCREDITATION_LOWERING_AFTER_TERM: {
    fr: ({ until }) => `Choisissez un jour avant le dernier de la période, le ${longDay('fr', until)}.`,
    en: ({ until }) => `Choose a day before the last of the term, ${longDay('en', until)}.`,
  },
  ACCREDITATION_LOWERING_TOO_SOON: {
    fr: ({ from }) => `Ce que le bureau saisit prend effet au plus tôt le ${longDay('fr', from)}.`,
    en: ({ from }) => `What the office enters takes effect on ${longDay('en', from)} at the earliest.`,
  },
  ACCREDITATION_LOWERING_WAITS: {
    fr: () => 'Un souhait attend déjà sa réponse : annulez-le d’abord pour en exprimer un autre.',
    en: () => 'A wish waits for its answer already: take it back first to say another.',
  },
  ACCREDITATION_LOWERING_OWN: {
    fr: () =>
      'Personne ne saisit ici son propre souhait ni n’y répond : exprimez-le sur votre page, une autre personne responsable du registre répond.',
    en: () =>
      'Nobody enters or answers a wish of their own here: say it on your own page, and another registrar answers it.',
  },
  ACCREDITATION_LOWERING_ENTERED: {
    fr: () => 'Vous avez saisi ce souhait : une autre personne responsable du registre doit y répondre.',
    en: () => 'You entered this wish: another registrar has to answer it.',
  },
  ACCREDITATION_LOWERING_RELATED: {
    fr: () =>
      'Un lien avec cette personne, actuel ou trop récent, l’interdit : une autre personne responsable du registre doit répondre.',
    en: () => 'A relation to this member, present or too recent, does not allow it: another registrar has to answer.',
  },
  ACCREDITATION_LOWERING_ANSWERED: {
    fr: () => 'Ce souhait a déjà sa réponse, ou a été annulé.',
    en: () => 'This wish is answered or taken back already.',
  },
  ACCREDITATION_LOWERING_REASONS_MISSING: {
    fr: () => 'Donnez à la personne accréditée les raisons de ce refus.',
    en: () => 'Give the member the reasons why it is not followed.',
  },
  ACCREDITATION_RENEWAL_LOWERED: {
    fr: () => 'Un niveau inférieur a pris la place de cette accréditation : elle ne se renouvelle plus.',
    en: () => 'A lower level has taken the place of this award: it is renewed no longer.',
  },
};
