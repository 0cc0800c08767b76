import { describe, expect, it } from '@jest/globals';
import { LONGEST_INTEREST, type Peer } from './peer.js';
import { type Relation, RELATIONS, refusalsOfRelation } from './relation.js';

const today = '2026-11-22';
const peer: Peer = { challenge: { kind: 'spoken', on: '2026-10-03' }, basis: 'first-hand', interest: null };
const colleague = (changes: Partial<Peer> = {}): Relation => ({ to: 'colleague', peer: { ...peer, ...changes } });
const spoken = (on: string) => colleague({ challenge: { kind: 'spoken', on } });

describe('writing as a colleague bound by the code', () => {
  it.each<[string, Relation, [string, string][]]>([
    ['they spoke to the coach', colleague(), []],
    ['they spoke to the coach today', spoken(today), []],
    ['they did not, for a reason', colleague({ challenge: { kind: 'not-spoken', because: ['reprisal'] } }), []],
    ['it is a lead', colleague({ basis: 'heard' }), []],
    ['they declare an interest', colleague({ interest: 'We both work for one client.' }), []],
    ['nothing is attested', { to: 'colleague', peer: null }, [['COMPLAINTS_PEER_MISSING', 'peer']]],
    ['the day is none', spoken('2026-02-30'), [['COMPLAINTS_CHALLENGE_DAY_MISSING', 'peer.spokenOn']]],
    ['the day is to come', spoken('2026-11-23'), [['COMPLAINTS_CHALLENGE_IN_FUTURE', 'peer.spokenOn']]],
    [
      'they did not, for no reason, with an interest of no word',
      colleague({ challenge: { kind: 'not-spoken', because: [] }, interest: ' ' }),
      [
        ['COMPLAINTS_WAIVER_MISSING', 'peer.because'],
        ['COMPLAINTS_INTEREST_MISSING', 'peer.interest'],
      ],
    ],
    [
      'the interest floods',
      colleague({ interest: 'x'.repeat(LONGEST_INTEREST + 1) }),
      [['COMPLAINTS_TEXT_TOO_LONG', 'peer.interest']],
    ],
  ])('when %s', (_, relation, refusals) => {
    expect(refusalsOfRelation(relation, today).map(({ code, path }) => [code, path])).toEqual(refusals);
  });

  it.each(RELATIONS.filter((to) => to !== 'colleague'))('is not what a %s does: they attest nothing', (to) => {
    expect(refusalsOfRelation({ to, peer: null }, today)).toEqual([]);
    expect(refusalsOfRelation({ to, peer }, today)).toEqual([{ code: 'COMPLAINTS_PEER_NOT_ASKED', path: 'peer' }]);
  });
});
