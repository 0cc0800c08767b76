import type { Day } from '@standing/kernel';
import { step, type Timed } from './given.js';
import {
  APPEALED,
  closeHearing,
  giveNotice,
  HEARING,
  LISTED,
  NAMED,
  namePanel,
  NOTICED,
  openHearing,
  proveNotice,
  READY,
  serveBundle,
} from './paths.js';
import type { Row } from './rows.js';
import type { Case } from '../../src/case.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const NOT_THE_CHAIR = { code: 'COMPLAINTS_NOT_THE_CHAIR', said: { people: ['p-lay', 'p-coach'] } };
/** The panel as it would be with a member less, or with another in their place. */
const without = (personId: string) => (theCase: Case) => ({
  ...theCase,
  everHeld: theCase.everHeld.filter((one) => one.personId !== personId),
});
const gone = (personId: string, endedOn: Day) => (theCase: Case) => ({
  ...theCase,
  everHeld: theCase.everHeld.map((one) => (one.personId === personId ? { ...one, endedOn } : one)),
});
const replaced = (personId: string, other: string, on: Day) => (theCase: Case) => ({
  ...theCase,
  everHeld: theCase.everHeld.flatMap((one) =>
    one.personId === personId
      ? [
          { ...one, endedOn: on },
          { ...one, personId: other },
        ]
      : [one],
  ),
});
/** The bundle was served, and nobody knows yet whether the notice came. */
const UNPROVED: readonly Timed[] = [...NOTICED, [serveBundle, '2026-10-01']];
const object = step('object-to-panel', 'respondent', { seats: ['lay'] });
const objected: readonly Timed[] = [...NAMED, [object, '2026-07-05']];
const decideObjections = step('decide-objections', 'reviewer', { upheld: false });
const upheld: readonly Timed[] = [...objected, [{ ...decideObjections, upheld: true, seats: ['lay'] }, '2026-07-09']];
const postpone = step('postpone', 'panel', { people: ['chair'], askedByParty: true });
const again = (steps: readonly Timed[], notice: Day, hearingOn: Day, bundle: Day): readonly Timed[] => [
  ...steps,
  [postpone, notice],
  [{ ...giveNotice, hearingOn }, notice],
  [serveBundle, bundle],
  [{ ...proveNotice, arrivedOn: notice }, bundle],
];
const twice = again(again(READY, '2026-10-05', '2026-11-20', '2026-11-01'), '2026-11-02', '2026-12-20', '2026-12-01');
const remitted: readonly Timed[] = [...APPEALED, [step('remit', 'appeal-panel'), '2027-01-10']];
const adjourn = step('adjourn', 'panel', { people: ['chair'], resumeOn: '2026-11-20' });
const adjourned: readonly Timed[] = [...HEARING, [adjourn, '2026-10-20']];

/** Rows 24 to 29: the hearing. */
export const HEARING_ROWS: readonly Row[] = [
  {
    ...{ row: '24', path: LISTED, act: namePanel, on: '2026-07-01', to: 'listed' },
    refused: [
      { code: 'COMPLAINTS_PANEL_NOT_SEATED', with: without('p-lay') },
      { code: 'COMPLAINTS_PANEL_NEW_NEEDED', path: remitted, on: '2027-01-20' },
    ],
  },
  {
    ...{ row: '24b', path: NAMED, act: object, on: '2026-07-11', to: 'listed' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_OBJECTED_MISSING', said: { seats: [] } },
      { code: 'COMPLAINTS_OBJECTION_TIME_OVER', on: '2026-07-12' },
    ],
  },
  {
    ...{ row: '24c', path: objected, act: decideObjections, on: '2026-07-09', to: 'listed' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_NO_OBJECTION', path: NAMED },
      { code: 'COMPLAINTS_UPHELD_MISSING', said: { upheld: undefined } },
      { code: 'COMPLAINTS_UPHELD_SEAT', said: { upheld: true } },
      { code: 'COMPLAINTS_UPHELD_SEAT', said: { seats: ['lay'] } },
    ],
  },
  {
    ...{ row: '25a', path: NAMED, act: giveNotice, on: '2026-09-01', to: 'listed' },
    refused: [
      { code: 'COMPLAINTS_PANEL_NOT_NAMED', path: LISTED },
      { code: 'COMPLAINTS_OBJECTIONS_NOT_OVER', on: '2026-07-11' },
      { code: 'COMPLAINTS_OBJECTIONS_NOT_OVER', path: objected },
      { code: 'COMPLAINTS_OBJECTIONS_NOT_OVER', path: upheld },
      { code: 'COMPLAINTS_NOTICE_TOO_SHORT', said: { hearingOn: '2026-09-28' } },
      { code: 'COMPLAINTS_NOTICE_TOO_SHORT', said: { hearingOn: undefined } },
    ],
  },
  {
    ...{ row: '25', path: NOTICED, act: serveBundle, on: '2026-10-06', to: 'ready' },
    refused: [
      { code: 'COMPLAINTS_NOTICE_NOT_GIVEN', path: NAMED },
      { code: 'COMPLAINTS_BUNDLE_TOO_LATE', on: '2026-10-07' },
    ],
  },
  {
    ...{ row: '25b', path: UNPROVED, act: proveNotice, on: '2026-10-03', to: 'ready' },
    refused: [
      { code: 'COMPLAINTS_NOTICE_PROVED', path: READY },
      { code: 'COMPLAINTS_PROOF_MISSING', said: { proof: undefined } },
      { code: 'COMPLAINTS_PROOF_DAY', said: { arrivedOn: undefined } },
      { code: 'COMPLAINTS_PROOF_DAY', said: { arrivedOn: '2026-08-31' } },
      { code: 'COMPLAINTS_PROOF_DAY', said: { arrivedOn: '2026-10-04' } },
    ],
  },
  // Whom it concerns proves it by opening it, and says nothing of how.
  {
    ...{ row: '25c', path: UNPROVED, act: step('prove-notice', 'respondent'), on: '2026-10-03', to: 'ready' },
    refused: [
      { code: 'COMPLAINTS_NOTICE_PROVED', path: READY },
      { code: 'COMPLAINTS_PROOF_MISSING', as: 'case-manager' },
      { code: 'COMPLAINTS_PROOF_DAY', as: 'case-manager' },
    ],
  },
  {
    ...{ row: '26', path: READY, act: postpone, on: '2026-10-05', to: 'listed' },
    refused: [NO_REASONS, NOT_THE_CHAIR, { code: 'COMPLAINTS_POSTPONED_TWICE', path: twice, on: '2026-12-02' }],
  },
  {
    ...{ row: '27', path: READY, act: openHearing, on: '2026-10-20', to: 'hearing' },
    refused: [
      NOT_THE_CHAIR,
      { code: 'COMPLAINTS_PANEL_NOT_SEATED', with: without('p-coach') },
      { code: 'COMPLAINTS_NOTICE_NOT_PROVED', path: UNPROVED },
      { code: 'COMPLAINTS_HEARING_NOT_YET', on: '2026-10-19' },
    ],
  },
  {
    ...{ row: '28', path: HEARING, act: adjourn, on: '2026-10-20', to: 'hearing-adjourned' },
    refused: [
      NO_REASONS,
      NOT_THE_CHAIR,
      { code: 'COMPLAINTS_ADJOURNED_TOO_LONG', said: { resumeOn: '2026-12-20' } },
      { code: 'COMPLAINTS_ADJOURNED_TOO_LONG', said: { resumeOn: '2026-10-20' } },
      { code: 'COMPLAINTS_ADJOURNED_TOO_LONG', said: { resumeOn: undefined } },
    ],
  },
  {
    ...{ row: '28b', path: adjourned, act: step('resume-hearing', 'panel'), on: '2026-11-20', to: 'hearing' },
    refused: [
      NOT_THE_CHAIR,
      { code: 'COMPLAINTS_PANEL_CHANGED', with: replaced('p-lay', 'p-other', '2026-11-01') },
      { code: 'COMPLAINTS_PANEL_CHANGED', said: { newPanelAgreed: false }, with: gone('p-lay', '2026-11-01') },
    ],
  },
  {
    ...{ row: '29', path: HEARING, act: closeHearing, on: '2026-10-21', to: 'deliberation' },
    refused: [NOT_THE_CHAIR],
  },
];
