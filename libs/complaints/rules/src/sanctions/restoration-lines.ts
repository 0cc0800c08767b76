import { row, type Transition } from '../transition.js';

/** What ended the accreditation goes on as it is, whatever is decided: a restoration takes nothing back. */
const STAYS = { from: ['in-force'], to: 'in-force' } as const;

/**
 * Restoration: rows 45 and 46 of the reference procedure. Whoever lost an accreditation asks for it once its time has come;
 * a sanction panel of others grants it, with or without conditions, or refuses it.
 */
export const RESTORATION_LINES: readonly Transition[] = [
  row({
    event: 'apply-restoration',
    from: ['closed-complete'],
    to: null,
    who: ['respondent'],
    guards: ['ACCREDITATION_ENDED', 'NOT_EXCLUDED', 'RESTORATION_TIME_COME', 'REASONS_WRITTEN'],
    sanction: STAYS,
    restoration: { from: ['none', 'refused'], to: 'asked' },
  }),
  row({
    event: 'grant-restoration',
    from: ['closed-complete'],
    to: null,
    who: ['sanction-panel'],
    guards: ['REASONS_WRITTEN', 'SANCTION_PANEL_COMPLETE', 'RESTORERS_NEW', 'CONDITIONS_OR_NONE', 'NOT_EXCLUDED'],
    sanction: STAYS,
    restoration: { from: ['asked'], to: 'granted' },
  }),
  row({
    event: 'refuse-restoration',
    from: ['closed-complete'],
    to: null,
    who: ['sanction-panel'],
    guards: ['REASONS_WRITTEN', 'SANCTION_PANEL_COMPLETE', 'RESTORERS_NEW'],
    sanction: STAYS,
    restoration: { from: ['asked'], to: 'refused' },
  }),
];
