import { describe, expect, it } from '@jest/globals';
import { refusalsOfFile } from './proof-file.js';
import {
  documentsErasedOn,
  type Judge,
  LONGEST_PROOF_NOTE,
  type ProofVerdict,
  refusalsToDecideProof,
  refusalsToJudgeProof,
  refusalsToReverseProof,
} from './proof-judging.js';
import type { ProofState } from './proof.js';

const accepted: ProofVerdict = { accept: true, reason: null, note: null };
const apart: Judge = { isCoach: false, isSupervisor: false, isRelated: false };
const long = 'x'.repeat(LONGEST_PROOF_NOTE + 1);

describe('deciding on documents', () => {
  it.each<[string, Partial<Judge>, string[]]>([
    ['somebody apart', {}, []],
    ['the coach', { isCoach: true, isRelated: true }, ['SUPERVISION_PROOF_OWN']],
    ['the supervisor', { isSupervisor: true }, ['SUPERVISION_PROOF_OF_OWN_SESSIONS']],
    ['somebody related to the coach', { isRelated: true }, ['SUPERVISION_PROOF_RELATED']],
  ])('is for %s', (_, judge, codes) => {
    expect(refusalsToJudgeProof({ ...apart, ...judge }).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, ProofState, Partial<ProofVerdict>, string[]]>([
    ['accepts', 'waiting', {}, []],
    ['does not accept, for a reason', 'waiting', { accept: false, reason: 'not-readable' }, []],
    ['does not accept for none', 'waiting', { accept: false }, ['SUPERVISION_PROOF_REASON_MISSING']],
    ['with a long sentence', 'waiting', { note: long }, ['SUPERVISION_PROOF_NOTE_TOO_LONG']],
    ['with one as long as may be', 'waiting', { note: long.slice(1) }, []],
    ['after an answer', 'answered', {}, ['SUPERVISION_PROOF_ANSWERED']],
    ['after it was taken back', 'taken-back', {}, ['SUPERVISION_PROOF_TAKEN_BACK']],
    ['twice', 'accepted', {}, ['SUPERVISION_PROOF_DECIDED']],
    ['after a reversal', 'reversed', {}, ['SUPERVISION_PROOF_DECIDED']],
    ['after it was not accepted', 'not-accepted', {}, ['SUPERVISION_PROOF_DECIDED']],
  ])('%s', (_, state, verdict, codes) => {
    expect(refusalsToDecideProof(state, { ...accepted, ...verdict }).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[ProofState, string | null, string[]]>([
    ['accepted', null, []],
    ['accepted', long, ['SUPERVISION_PROOF_NOTE_TOO_LONG']],
    ['waiting', null, ['SUPERVISION_PROOF_NOT_ACCEPTED']],
    ['reversed', null, ['SUPERVISION_PROOF_NOT_ACCEPTED']],
  ])('is reversed where it is %s', (state, note, codes) => {
    expect(refusalsToReverseProof(state, note).map(({ code }) => code)).toEqual(codes);
  });

  it('keeps the documents for ninety days', () => {
    expect(documentsErasedOn('2027-01-03')).toBe('2027-04-03');
  });

  it.each([
    ['unknown', 'SUPERVISION_FILE_UNKNOWN'],
    ['expired', 'SUPERVISION_FILE_EXPIRED'],
    ['used', 'SUPERVISION_FILE_USED'],
  ] as const)('takes no file whose ticket is %s', (state, code) => {
    expect(refusalsOfFile(state, 1)).toEqual([{ code, path: 'documents.1.file' }]);
  });
});
