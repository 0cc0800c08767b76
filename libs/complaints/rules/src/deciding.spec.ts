import { describe, expect, it } from '@jest/globals';
import { after, empty, hold, START, type Timed } from '../test/given-case.js';
import { refusalsToSeat, seated } from './appointing.js';
import { type Case, DEFAULT_PROCEDURE } from './case.js';
import { agreedBy, attemptOf } from './agreeing.js';
import { refusalsToConcur, refusalsToPropose } from './deciding.js';
import type { Proposal } from './panel-outcomes.js';
import { rungsBelow, type Weighing } from './sanctions/ladder.js';

const ON = '2026-05-20';
/** Each rung below a withdrawal, passed by. */
const WALKED: Weighing = {
  ...{ aggravating: [], mitigating: [] },
  rungs: rungsBelow('withdrawal').map((kind) => ({ kind, why: 'too-grave' })),
};
const APPEALED: Timed[] = [
  ...START,
  [{ event: 'appeal', by: { as: 'respondent', personIds: ['coach'] } }, '2026-05-22'],
];
const replied = after(...START.slice(0, 5));
const appealed = after(...APPEALED);
const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
  panel: 'panel',
  outcome: 'withdrawal',
  reasons: 'Because.',
  immediateEffect: false,
  immediateReasons: '',
  weighing: WALKED,
  ...changes,
});
const without = (theCase: Case, personId: string): Case => ({
  ...theCase,
  everHeld: theCase.everHeld.map((held) => (held.personId === personId ? { ...held, endedOn: ON } : held)),
});
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('proposing what a panel decides', () => {
  const onAppeal = { panel: 'appeal-panel' } as const;
  it.each<[string, Partial<Proposal>, Case, string[]]>([
    ['a withdrawal', {}, replied, []],
    ['no breach', { outcome: 'no-breach' }, replied, []],
    ['immediate effect with reasons', { immediateEffect: true, immediateReasons: 'Danger.' }, replied, []],
    ['that an appeal is confirmed', { ...onAppeal, outcome: 'confirm' }, appealed, []],
    ['that it is quashed', { ...onAppeal, outcome: 'quash' }, appealed, []],
    ['nothing before the reply', {}, after(...START.slice(0, 4)), ['COMPLAINTS_NOT_NOW']],
    ['nothing after the decision', {}, after(...START), ['COMPLAINTS_NOT_NOW']],
    ['nothing on appeal by the first panel', {}, appealed, ['COMPLAINTS_NOT_NOW']],
    ['nothing by two', {}, without(replied, 'p3'), ['COMPLAINTS_PANEL_INCOMPLETE']],
    ['nothing without reasons', { reasons: '\n' }, replied, ['COMPLAINTS_REASONS_MISSING']],
    ['nothing that is too long', { reasons: 'x'.repeat(20_001) }, replied, ['COMPLAINTS_TEXT_TOO_LONG']],
    ['no outcome of an appeal', { outcome: 'quash' }, replied, ['COMPLAINTS_OUTCOME_MISSING']],
    ['no withdrawal on appeal', onAppeal, appealed, ['COMPLAINTS_OUTCOME_MISSING']],
    ['no immediate effect without why', { immediateEffect: true }, replied, ['COMPLAINTS_IMMEDIATE_REASONS_MISSING']],
    [
      'no immediate effect of nothing',
      { outcome: 'no-breach', immediateEffect: true, immediateReasons: 'x' },
      replied,
      ['COMPLAINTS_IMMEDIATE_NOT_HERE'],
    ],
  ])('may be %s', (_, changes, theCase, expected) => {
    const on = theCase === appealed ? '2026-05-23' : ON;
    expect(codes(refusalsToPropose(proposal(changes), theCase, on))).toEqual(expected);
  });
});

describe('concurring', () => {
  const made = { id: 'new', panel: 'panel', outcome: 'withdrawal' } as const;
  it.each<[string, string, { id: string; agreed: string[] }, Case, string[]]>([
    ['may be the second', 'p2', { id: 'new', agreed: ['p1'] }, replied, []],
    ['is not for who made it', 'p1', { id: 'new', agreed: ['p1'] }, replied, ['COMPLAINTS_CONCURRED_ALREADY']],
    [
      'is not with a proposal of before',
      'p2',
      { id: 'newer', agreed: ['p3'] },
      replied,
      ['COMPLAINTS_PROPOSAL_REPLACED'],
    ],
    ['is over once it is decided', 'p2', { id: 'new', agreed: ['p1'] }, after(...START), ['COMPLAINTS_NOT_NOW']],
  ])('%s', (_, personId, standing, theCase, expected) => {
    expect(codes(refusalsToConcur(made, standing, personId, theCase, ON))).toEqual(expected);
  });

  it.each<[string, string[], Case, string[] | null]>([
    ['two', ['p1', 'p2'], replied, null],
    ['one said twice', ['p1', 'p2', 'p2'], replied, null],
    ['three', ['p3', 'p1', 'p2'], replied, ['p1', 'p2', 'p3']],
    ['a stranger among three', ['p1', 'p2', 'a1'], replied, null],
    ['one who has left since', ['p1', 'p2', 'p3'], without(replied, 'p2'), null],
  ])('of %s decides or not', (_, agreed, theCase, expected) => {
    expect(agreedBy({ panel: 'panel', outcome: 'withdrawal' }, agreed, theCase, ON)).toEqual(expected);
  });

  it.each([
    ['withdrawal', 'decide'],
    ['no-breach', 'decide'],
    ['confirm', 'confirm-on-appeal'],
    ['quash', 'quash-on-appeal'],
  ] as const)('of all to %s becomes the step %s, with its reasons', (outcome, event) => {
    expect(attemptOf(proposal({ outcome }), ['p1'])).toMatchObject({ event, reasoned: true });
  });
});

describe('a seat', () => {
  const asked = (personId: string, panel: 'panel' | 'appeal-panel' = 'panel') =>
    codes(refusalsToSeat({ panel, personId }, three, DEFAULT_PROCEDURE, ON));
  const three = [...empty.everHeld.filter((held) => !held.personId.startsWith('a')), hold('a1', 'appeal-panel')];

  it.each([
    ['p1', 'panel', 'COMPLAINTS_SEATED_ALREADY'],
    ['new', 'panel', 'COMPLAINTS_PANEL_FULL'],
    ['p1', 'appeal-panel', 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE'],
    ['csm', 'appeal-panel', 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE'],
    ['reg', 'appeal-panel', 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE'],
    ['coach', 'appeal-panel', 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE'],
    ['client', 'appeal-panel', 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE'],
  ] as const)('is none for %s in the %s', (personId, panel, code) => {
    expect(asked(personId, panel)).toEqual([code]);
  });

  it('is free again when whoever had it left, and theirs never again as another’s judge', () => {
    const left = three.map((held) => (held.personId === 'p3' ? { ...held, endedOn: ON } : held));

    expect(seated('panel', left, ON)).toEqual(['p1', 'p2']);
    expect(refusalsToSeat({ panel: 'panel', personId: 'new' }, left, DEFAULT_PROCEDURE, ON)).toEqual([]);
    expect(codes(refusalsToSeat({ panel: 'appeal-panel', personId: 'p3' }, left, DEFAULT_PROCEDURE, ON))).toEqual([
      'COMPLAINTS_FUNCTIONS_INCOMPATIBLE',
    ]);
  });
});
