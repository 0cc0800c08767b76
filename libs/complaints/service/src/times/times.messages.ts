import type { Messages } from '@standing/platform/graphql';

/** Why the time of a case may not stand still, run again or be made longer so, and why a day off may not be set. */
export const ofTimes: Messages = {
  COMPLAINTS_CLOCK_NEVER_PAUSED: {
    fr: () => 'Aucun des délais qui courent ne se suspend.',
    en: () => 'None of the times that run can stand still.',
  },
  COMPLAINTS_PAUSE_REASON: {
    fr: () => 'Ce motif ne suspend aucun des délais qui courent.',
    en: () => 'This reason stops none of the times that run.',
  },
  COMPLAINTS_PAUSE_DECIDED: {
    fr: () => 'Seules les personnes qui décident suspendent un dossier pour un tribunal, par une décision motivée.',
    en: () => 'Only those who decide let a case wait for a court, by a decision with reasons.',
  },
  COMPLAINTS_PAUSED_ALREADY: {
    fr: () => 'Le temps est déjà suspendu pour ce motif.',
    en: () => 'Time already stands still for this reason.',
  },
  COMPLAINTS_PAUSE_WITHOUT_END: {
    fr: () => 'Donnez le jour, à partir de demain, auquel la suspension sera revue.',
    en: () => 'Give the day, tomorrow at the earliest, on which the pause is reviewed.',
  },
  COMPLAINTS_PAUSE_TOO_LONG: {
    fr: ({ longest, before }) =>
      `Pour ce motif, vous pouvez suspendre le temps ${longest} jours au plus en tout\u202f; ${before} sont déjà pris. Au-delà, il faut une décision motivée des personnes qui décident, si le motif le permet.`,
    en: ({ longest, before }) =>
      `For this reason you may stop time for ${longest} days in all; ${before} are used. Longer takes a decision with reasons of those who decide, where the reason allows it.`,
  },
  COMPLAINTS_PAUSE_NOT_YOURS: {
    fr: () =>
      'Cette suspension a été décidée au-dessus de votre fonction\u202f: seules les personnes qui l’ont décidée peuvent y mettre fin.',
    en: () => 'This pause was decided above your function: only those who decided it can end it.',
  },
  COMPLAINTS_PAUSE_OVER: {
    fr: () => 'Cette suspension a déjà pris fin.',
    en: () => 'This pause is already over.',
  },
  COMPLAINTS_CLOCK_NOT_RUNNING: {
    fr: () => 'Ce délai ne court pas.',
    en: () => 'This time does not run.',
  },
  COMPLAINTS_CLOCK_NEVER_LONGER: {
    fr: () => 'Ce délai ne se prolonge pas.',
    en: () => 'This time cannot be made longer.',
  },
  COMPLAINTS_CLOCK_LONGER_ALREADY: {
    fr: () => 'Ce délai a déjà été prolongé\u202f; il ne l’est qu’une fois.',
    en: () => 'This time was made longer already; it is so once.',
  },
  COMPLAINTS_CLOCK_OVER: {
    fr: () => 'Ce délai est passé.',
    en: () => 'This time is over.',
  },
  COMPLAINTS_DEFERRAL_SHORT: {
    fr: () => 'Donnez un jour après la fin du délai en cours\u202f: jusque-là, rien n’est à différer.',
    en: () => 'Give a day after the last day of the time that runs: until then there is nothing to put off.',
  },
  COMPLAINTS_DEFERRAL_LONG: {
    fr: ({ months }) => `Donnez un jour dans les ${months} mois\u202f: les motifs se réexaminent.`,
    en: ({ months }) => `Give a day within ${months} months: reasons are looked at again.`,
  },
  COMPLAINTS_LONGER_ASKED_ALREADY: {
    fr: () => 'Il est déjà proposé de prolonger ce délai\u202f: cette proposition attend une réponse.',
    en: () => 'It is already proposed that this time be longer: that waits for an answer.',
  },
  COMPLAINTS_LONGER_GROUND: {
    fr: () => 'Ce motif n’est pas un de ceux de ce délai.',
    en: () => 'This ground is none of those of this time.',
  },
  COMPLAINTS_LONGER_OWN_REQUEST: {
    fr: () => 'Cette proposition est la vôtre\u202f: quelqu’un d’autre doit y répondre.',
    en: () => 'This proposal is your own: somebody else has to answer it.',
  },
  COMPLAINTS_LONGER_NOT_WAITING: {
    fr: () => 'Cette proposition n’attend plus de réponse.',
    en: () => 'This proposal waits for no answer any more.',
  },
  COMPLAINTS_DAY_NOT_AHEAD: {
    fr: () => 'Donnez un jour à venir\u202f: un jour commencé ou passé ne change plus.',
    en: () => 'Give a day that is ahead: a day that has begun or is over no longer changes.',
  },
};
