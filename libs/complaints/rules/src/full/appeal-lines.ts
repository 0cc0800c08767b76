import { row, type Transition } from '../transition.js';

/** The appeal track: rows 33 to 35 of the reference procedure. */
export const APPEAL_LINES: readonly Transition[] = [
  row({
    event: 'appeal',
    from: ['determined'],
    to: 'appeal',
    who: ['respondent', 'registrar'],
    guards: ['DECISION_NOTIFIED', 'APPEAL_TIME_OPEN', 'APPEAL_GROUND_SAID', 'APPEALED_ONCE'],
    starts: ['K11'],
    stops: ['K9'],
  }),
  row({
    event: 'ask-body-to-appeal',
    from: ['determined'],
    to: null,
    who: ['complainant'],
    guards: ['DECISION_NOTIFIED', 'APPEAL_TIME_OPEN'],
  }),
  // An appeal may be heard, and may be decided on its papers; the text of one that was heard is owed from then on.
  row({
    event: 'hear-appeal',
    from: ['appeal'],
    to: null,
    who: ['appeal-panel'],
    guards: ['APPEAL_NOT_HEARD', 'APPEAL_PANEL_SITS'],
    starts: ['K11t'],
  }),
  row({
    event: 'refuse-leave',
    from: ['appeal'],
    to: 'final',
    who: ['reviewer'],
    guards: ['REASONS_WRITTEN', 'APPEAL_NOT_HEARD'],
    stops: ['K11'],
  }),
  row({
    event: 'confirm-on-appeal',
    from: ['appeal'],
    to: 'final',
    who: ['appeal-panel'],
    guards: ['REASONS_WRITTEN', 'APPEAL_PANEL_COMPLETE'],
    stops: ['K11', 'K11t'],
  }),
  row({
    event: 'quash-on-appeal',
    from: ['appeal'],
    to: 'closed-quashed',
    who: ['appeal-panel'],
    guards: ['REASONS_WRITTEN', 'APPEAL_PANEL_COMPLETE'],
    stops: ['K11', 'K11t'],
    sanction: { from: ['none', 'proposed', 'in-force'], to: 'quashed' },
  }),
  row({
    event: 'vary-on-appeal',
    from: ['appeal'],
    to: 'determined',
    who: ['appeal-panel'],
    guards: ['REASONS_WRITTEN', 'OUTCOME_SAID', 'APPEAL_PANEL_COMPLETE'],
    stops: ['K11', 'K11t'],
    sanction: { from: ['none', 'proposed', 'in-force'], to: 'none' },
  }),
  // What an appeal panel put in the place of a decision binds from its notification: there is no appeal against it.
  row({
    event: 'varied-is-final',
    from: ['determined'],
    to: 'final',
    who: ['time'],
    guards: ['DECISION_VARIED', 'DECISION_NOTIFIED', 'BREACH_FOUND'],
    stops: ['K9'],
  }),
  row({
    event: 'remit',
    from: ['appeal'],
    to: 'listed',
    who: ['appeal-panel'],
    guards: ['REASONS_WRITTEN', 'APPEAL_PANEL_COMPLETE'],
    starts: ['K7'],
    stops: ['K11', 'K11t'],
    sanction: { from: ['none', 'proposed', 'in-force'], to: 'none' },
  }),
];
