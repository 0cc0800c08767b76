import type { AccessTold, CopyTold } from '../src/pages/props/access.js';
import type { ComplaintReturnProps } from '../src/pages/props/complaint.js';

const idempotencyKey = '01a2224f-0000-7000-8000-000000000001';

/** A request that takes longer, and waits. */
export const LONGER: AccessTold = {
  ...{ mayAsk: false, mayWithdraw: true, copyUntil: null },
  last: {
    ...{ standing: 'WAITS', askedOn: '2026-11-02', dueOn: '2027-02-02', isLate: false },
    ...{ longerMonths: 2, longerGround: 'COMPLEX', longerReasons: 'Four hundred pages.\nThey are read one by one.' },
    ...{ answeredOn: null, ground: null, withheld: [], reasons: null },
  },
};

/** A copy that was given in part and lies ready. */
export const IN_PART: AccessTold = {
  ...{ mayAsk: true, mayWithdraw: false, copyUntil: '2026-12-22' },
  last: {
    ...{ standing: 'GIVEN_IN_PART', askedOn: '2026-11-02', dueOn: null, isLate: false },
    ...{ longerMonths: null, longerGround: null, longerReasons: null },
    ...{ answeredOn: '2026-11-22', ground: 'RIGHTS_OF_OTHERS', withheld: ['REPORT'], reasons: 'It tells of others.' },
  },
};

/** The copy itself. */
export const COPY: CopyTold = {
  ...{ madeOn: '2026-11-22', until: '2026-12-22', withheld: ['REPORT'] },
  texts: [
    { of: 'COMPLAINT', on: '2026-11-02', text: 'He told what I had said.\nTwice.' },
    { of: 'EXHIBIT', on: null, text: '2: a message' },
  ],
  written: [
    {
      ...{ event: 'OBJECT_TO_PANEL', on: '2026-11-20', by: 'COMPLAINANT' },
      answers: [
        { name: 'SEATS', values: ['chair', 'lay'] },
        { name: 'REASONS', values: ['They work together.'] },
      ],
    },
  ],
  letters: [{ id: 'l1', writtenOn: '2026-11-03', title: 'Your complaint is in hand', text: ['Somebody reads it.'] }],
  readings: [{ on: '2026-11-03', by: 'REGISTRAR' }],
};

const told = {
  state: 'shown',
  idempotencyKey,
  reference: '7K2M-Q4ZD',
  receivedOn: '2026-11-22',
  progress: 'IN_HAND',
  next: 'NEWS',
  nextBy: '2027-02-24',
  memberSaid: false,
} as const;

/** The pages on which a copy is asked for and read. */
export const copyPages: readonly ComplaintReturnProps[] = [
  { ...told, access: { mayAsk: true, mayWithdraw: false, copyUntil: null, last: null } },
  { ...told, access: LONGER, sent: { act: 'ask' }, mistakes: [{ message: 'It waits already.' }] },
  { ...told, memberSaid: true, access: IN_PART },
  { state: 'copy', reference: '7K2M-Q4ZD', copy: COPY },
];
