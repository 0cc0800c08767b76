import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { onDocuments, type ProofDecided, type ProofState, proofState, refusalsOfProved } from './proof.js';
import {
  type Confirmer,
  PROOF_AFTER_DAYS,
  type ProofGiven,
  proofAfter,
  proofGround,
  refusalsOfProof,
  refusalsToProve,
  refusalsToTakeBackProof,
  type Unconfirmed,
} from './proving.js';
import type { OnDocuments, SessionStatus } from './session.js';
import { trustOf } from './session.js';

const TODAY = '2027-01-03';
const ASKED = '2026-11-22';
const asked: Unconfirmed = { status: 'asked', heldOn: '2026-11-12', firstAskedOn: ASKED, onDocuments: 'none' };
const ended = (fromOn: string) => [{ why: 'ended', fromOn, untilOn: null }] as const;
const there: Confirmer = { isAvailable: true, barred: [] };
const codes = (session: Partial<Unconfirmed>, confirmer: Partial<Confirmer> = {}, today = TODAY) =>
  refusalsToProve({ ...asked, ...session }, { ...there, ...confirmer }, today).map(({ code }) => code);

const STATUSES = fc.constantFrom<SessionStatus>('declared', 'asked', 'confirmed', 'corrected', 'declined', 'withdrawn');
const PROVED = fc.constantFrom<OnDocuments>('none', 'waiting', 'accepted', 'not-accepted');

describe('giving other proof', () => {
  it('is allowed six weeks after the first asking, from the day on which they are over', () => {
    expect(proofAfter(ASKED)).toBe(TODAY);
    expect(codes({})).toEqual([]);
    expect(refusalsToProve(asked, there, '2027-01-02')).toEqual([
      { code: 'SUPERVISION_PROOF_TOO_EARLY', params: { from: TODAY } },
    ]);
  });

  it.each<[string, Partial<Unconfirmed>, Partial<Confirmer>, string[]]>([
    ['the supervisor cannot be reached', { status: 'declared', firstAskedOn: null }, { isAvailable: false }, []],
    ['their right ended before the session', { firstAskedOn: null }, { barred: ended('2026-11-01') }, []],
    ['their right ended on its day', { firstAskedOn: null }, { barred: ended('2026-11-12') }, []],
    [
      'their right ended after it',
      { firstAskedOn: null },
      { barred: ended('2026-11-13') },
      ['SUPERVISION_PROOF_ASK_FIRST'],
    ],
    ['they were never asked', { status: 'declared', firstAskedOn: null }, {}, ['SUPERVISION_PROOF_ASK_FIRST']],
    ['they were asked yesterday', { firstAskedOn: '2027-01-02' }, {}, ['SUPERVISION_PROOF_TOO_EARLY']],
    ['they declined', { status: 'declined' }, {}, ['SUPERVISION_ALREADY_DECIDED']],
    [
      'they confirmed, and died since',
      { status: 'confirmed' },
      { isAvailable: false },
      ['SUPERVISION_ALREADY_DECIDED'],
    ],
    ['it was withdrawn', { status: 'withdrawn' }, { isAvailable: false }, ['SUPERVISION_SESSION_WITHDRAWN']],
    ['documents are looked at', { onDocuments: 'waiting' }, {}, ['SUPERVISION_PROOF_WAITING']],
    ['it was accepted', { onDocuments: 'accepted' }, {}, ['SUPERVISION_ACCEPTED_ON_DOCUMENTS']],
    ['it was not accepted', { onDocuments: 'not-accepted' }, {}, []],
  ])('when %s', (_, session, confirmer, expected) => {
    expect(codes(session, confirmer)).toEqual(expected);
  });

  it.each<[string, Partial<Confirmer>, string | null, string | null]>([
    ['cannot be reached, whatever else', { isAvailable: false, barred: ended('2026-01-01') }, ASKED, 'unreachable'],
    ['may supervise no longer', { barred: ended('2026-01-01') }, ASKED, 'right-ended'],
    ['has not answered', {}, ASKED, 'no-answer'],
    ['was never asked', {}, null, null],
  ])('names the ground: the supervisor %s', (_, confirmer, firstAskedOn, ground) => {
    expect(proofGround({ ...asked, firstAskedOn }, { ...there, ...confirmer }, TODAY)).toBe(ground);
  });

  it('never waits for silence where nobody answers, and never comes sooner than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), STATUSES, PROVED, (days, status, onDocumentsSaid) => {
        const session = { ...asked, status, onDocuments: onDocumentsSaid };
        const today = addDays(ASKED, days);
        const isOpen = ['declared', 'asked'].includes(status) && ['none', 'not-accepted'].includes(onDocumentsSaid);
        expect(refusalsToProve(session, there, today).length === 0).toBe(isOpen && days >= PROOF_AFTER_DAYS);
        expect(refusalsToProve(session, { ...there, isAvailable: false }, today).length === 0).toBe(isOpen);
      }),
    );
  });

  it.each<[string, Partial<ProofGiven>, string[]]>([
    ['whole', {}, []],
    ['without a session', { sessions: 0, supervisors: 0 }, ['SUPERVISION_PROOF_NO_SESSION']],
    ['of two supervisors', { supervisors: 2 }, ['SUPERVISION_PROOF_SEVERAL_SUPERVISORS']],
    ['without a document', { documents: 0 }, ['SUPERVISION_PROOF_DOCUMENTS']],
    ['with three documents', { documents: 3 }, []],
    ['with four', { documents: 4 }, ['SUPERVISION_PROOF_DOCUMENTS']],
    ['with names in them', { namesHidden: false }, ['SUPERVISION_PROOF_NAMES']],
  ])('%s', (_, given, expected) => {
    const whole = { sessions: 2, supervisors: 1, documents: 1, namesHidden: true };
    expect(refusalsOfProof({ ...whole, ...given }).map(({ code }) => code)).toEqual(expected);
  });

  it('is taken back while something waits', () => {
    expect(refusalsToTakeBackProof(1)).toEqual([]);
    expect(refusalsToTakeBackProof(0)).toEqual([{ code: 'SUPERVISION_PROOF_CLOSED' }]);
  });
});

describe('a session of a proof', () => {
  const decided = (...outcomes: ProofDecided['outcome'][]) =>
    outcomes.map((outcome, index) => ({ seq: index + 1, outcome }));

  it.each<[string, ProofDecided[], SessionStatus, boolean, ProofState]>([
    ['waits', [], 'asked', false, 'waiting'],
    ['is closed by a confirmation', [], 'confirmed', false, 'answered'],
    ['is closed by a correction', [], 'corrected', false, 'answered'],
    ['is closed by a refusal', [], 'declined', false, 'answered'],
    ['is taken back', [], 'asked', true, 'taken-back'],
    ['is accepted', decided('accepted'), 'asked', false, 'accepted'],
    ['stays accepted when the supervisor declines', decided('accepted'), 'declined', false, 'accepted'],
    ['stays accepted when the rest is taken back', decided('accepted'), 'asked', true, 'accepted'],
    ['is not accepted', decided('not-accepted'), 'asked', false, 'not-accepted'],
    [
      'is reversed, in whatever order that is read',
      decided('accepted', 'reversed').reverse(),
      'asked',
      false,
      'reversed',
    ],
  ])('%s', (_, decisions, status, isTakenBack, state) => {
    expect(proofState(decisions, status, isTakenBack)).toBe(state);
  });

  it.each<[ProofState[], OnDocuments]>([
    [[], 'none'],
    [['taken-back', 'answered'], 'none'],
    [['not-accepted'], 'not-accepted'],
    [['reversed'], 'not-accepted'],
    [['not-accepted', 'waiting'], 'waiting'],
    [['not-accepted', 'accepted'], 'accepted'],
  ])('among %j says %s', (states, said) => {
    expect(onDocuments(states)).toBe(said);
  });

  it('is never confirmed by documents, and is not changed while they count or wait', () => {
    fc.assert(
      fc.property(STATUSES, PROVED, fc.boolean(), (status, proved, isVetted) => {
        const trust = trustOf(status, isVetted ? '2026-01-01' : null, proved);
        const isConfirmed = isVetted && ['confirmed', 'corrected'].includes(status);
        expect(trust === 'confirmed').toBe(isConfirmed);
        expect(trust === 'documented').toBe(!isConfirmed && proved === 'accepted');
        expect(refusalsOfProved(proved).length > 0).toBe(['waiting', 'accepted'].includes(proved));
      }),
    );
  });
});
