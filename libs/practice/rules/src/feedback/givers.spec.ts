import { describe, expect, it } from '@jest/globals';
import type { EngagementTerms } from '../record/terms.js';
import { type KnownGiver, type LabelRequest, refusalsOfLabel, refusalsToAskSponsor } from './givers.js';

const supervisor: LabelRequest = { kind: 'supervisor', label: 'Phare', nameIsPseudonym: false };
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('asking a supervisor or a peer under a label', () => {
  const known: KnownGiver[] = [
    { kind: 'client', label: 'Atlas' },
    { kind: 'sponsor', label: 'Port' },
    { kind: 'supervisor', label: 'Phare' },
    { kind: 'peer', label: 'Dune' },
  ];

  it.each<[string, Partial<LabelRequest>, string[]]>([
    ['a word', { label: 'Balise' }, []],
    ['the label of before, however it is written', { label: ' PHARE ' }, []],
    ['nothing', { label: '  ' }, ['PRACTICE_GIVER_LABEL_MISSING']],
    ['more than forty characters', { label: 'x'.repeat(41) }, ['PRACTICE_PSEUDONYM_TOO_LONG']],
    ['what looks like a name', { label: 'Sophie Kowalczyk' }, ['PRACTICE_POSSIBLE_NAME']],
    ['a name that is none', { label: 'Sophie', nameIsPseudonym: true }, []],
    ['an address', { label: 'a@example.org', nameIsPseudonym: true }, ['PRACTICE_CONTACT_IN_TEXT']],
    ['the label of a peer', { label: 'dune' }, ['PRACTICE_GIVER_LABEL_IN_USE']],
    ['the label of a supervisor for a peer', { kind: 'peer' }, ['PRACTICE_GIVER_LABEL_IN_USE']],
    ['a client’s pseudonym', { label: 'Atlas' }, ['PRACTICE_GIVER_LABEL_IN_USE']],
    ['a sponsor’s pseudonym', { label: 'Port' }, ['PRACTICE_GIVER_LABEL_IN_USE']],
  ])('%s', (_, changes, expected) => {
    expect(codes(refusalsOfLabel({ ...supervisor, ...changes }, known))).toEqual(expected);
  });

  it('names the field', () => {
    expect(refusalsOfLabel({ ...supervisor, label: 'Sophie' }, []).map(({ path }) => path)).toEqual(['label']);
  });
});

describe('asking the sponsor of an engagement', () => {
  const terms: EngagementTerms = {
    sponsor: 'Port',
    prescriber: null,
    country: null,
    agreedMinutes: null,
    agreedUntil: null,
    sponsorReceives: 'nothing',
  };

  it.each<[string, EngagementTerms | null, KnownGiver[], string[]]>([
    ['there is one', terms, [], []],
    ['they were asked before', terms, [{ kind: 'sponsor', label: 'port' }], []],
    ['nothing was said of the terms', null, [], ['PRACTICE_FEEDBACK_NO_SPONSOR']],
    ['there is none', { ...terms, sponsor: null }, [], ['PRACTICE_FEEDBACK_NO_SPONSOR']],
    ['a peer has the same label', terms, [{ kind: 'peer', label: 'PORT' }], ['PRACTICE_GIVER_LABEL_IN_USE']],
    ['another engagement’s client has the same pseudonym', terms, [{ kind: 'client', label: 'Port' }], []],
  ])('when %s', (_, said, known, expected) => {
    expect(codes(refusalsToAskSponsor(said, known))).toEqual(expected);
  });
});
