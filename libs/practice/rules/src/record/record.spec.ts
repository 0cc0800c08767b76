import { describe, expect, it } from '@jest/globals';
import { type EngagementEnd, refusalsToEnd } from './ending.js';
import { clauseOf, CONSENTS, CONTRACT_ITEMS, contractItemsOf, COURSE_ITEMS, FILE_ITEMS } from './items.js';
import { type Mark, type MarkRequest, refusalsToMark, refusalsToTakeBack, replacedBy } from './marking.js';
import { type EngagementTerms, refusalsOfTerms, type TermsRequest } from './terms.js';

const today = '2026-11-22';
const engagement = { pseudonym: 'Renard 12', startedOn: '2026-01-10' };
const codesOf = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

const terms: EngagementTerms = {
  sponsor: 'Usine Nord',
  prescriber: null,
  country: 'FR',
  agreedMinutes: 600,
  agreedUntil: '2026-12-31',
  sponsorReceives: 'attendance',
};

describe('how an engagement was agreed', () => {
  const codes = (changes: Partial<TermsRequest> = {}, last: EngagementTerms | null = null) =>
    codesOf(refusalsOfTerms({ ...terms, nameIsPseudonym: false, ...changes }, engagement, last));

  it('is kept with parties under pseudonyms, or with nothing said at all', () => {
    const nothing = { sponsor: null, country: null, agreedMinutes: null, agreedUntil: null, sponsorReceives: null };

    expect([codes(), codes(nothing), codes({}, { ...terms, country: 'BE' })]).toEqual([[], [], []]);
  });

  it.each<[string, Partial<TermsRequest>, string[]]>([
    ['a party is blank', { sponsor: ' ' }, ['PRACTICE_PARTY_MISSING']],
    ['the sponsor looks like a name', { sponsor: 'Mme Kowalczyk' }, ['PRACTICE_POSSIBLE_NAME']],
    ['the prescriber can be reached', { prescriber: 'rh@example.fr' }, ['PRACTICE_CONTACT_IN_TEXT']],
    ['a party is described', { prescriber: 'x'.repeat(41) }, ['PRACTICE_PSEUDONYM_TOO_LONG']],
    ['the sponsor is the client', { sponsor: 'RENARD  12' }, ['PRACTICE_SPONSOR_IS_CLIENT']],
    ['nobody receives what was agreed', { sponsor: null }, ['PRACTICE_RECEIVES_WITH_SPONSOR']],
    ['a sponsor receives what nobody said', { sponsorReceives: null }, ['PRACTICE_RECEIVES_WITH_SPONSOR']],
    ['the country is none', { country: 'France' }, ['PRACTICE_COUNTRY_UNKNOWN']],
    ['the length is nothing', { agreedMinutes: 0 }, ['PRACTICE_AGREED_LENGTH']],
    ['the length is beyond a thousand hours', { agreedMinutes: 60_001 }, ['PRACTICE_AGREED_LENGTH']],
    ['it was to end before it began', { agreedUntil: '2026-01-09' }, ['PRACTICE_AGREED_BEFORE_START']],
  ])('is refused when %s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('takes what looks like a name when the coach says that it is none, and a contact never', () => {
    expect(codes({ sponsor: 'Mme Kowalczyk', nameIsPseudonym: true })).toEqual([]);
    expect(codes({ sponsor: '@kowalczyk', nameIsPseudonym: true })).toContain('PRACTICE_CONTACT_IN_TEXT');
  });

  it('is not said twice', () => {
    expect(codes({}, terms)).toEqual(['PRACTICE_TERMS_UNCHANGED']);
  });
});

describe('the end of an engagement', () => {
  const end: EngagementEnd = { endedOn: '2026-11-20', endedBy: 'client', referred: false };
  const codes = (said: EngagementEnd | null, before: EngagementEnd | null = null, lastHeldOn: string | null = null) =>
    codesOf(refusalsToEnd(said, { startedOn: engagement.startedOn, end: before, lastHeldOn }, today));

  it('is said, corrected and taken back', () => {
    expect([codes(end), codes({ ...end, endedBy: 'agreement' }, end), codes(null, end)]).toEqual([[], [], []]);
    expect(codes(end, null, end.endedOn)).toEqual([]);
  });

  it.each<[string, EngagementEnd | null, EngagementEnd | null, string | null, string]>([
    ['it is to come', { ...end, endedOn: '2026-11-23' }, null, null, 'PRACTICE_END_IN_FUTURE'],
    ['nothing had begun', { ...end, endedOn: '2026-01-09' }, null, null, 'PRACTICE_END_BEFORE_START'],
    ['a session came later', end, null, '2026-11-21', 'PRACTICE_END_BEFORE_HOURS'],
    ['it stands so already', end, end, null, 'PRACTICE_END_UNCHANGED'],
    ['it goes on already', null, null, null, 'PRACTICE_END_UNCHANGED'],
  ])('is refused when %s', (_, said, before, lastHeldOn, code) => {
    expect(codes(said, before, lastHeldOn)).toEqual([code]);
  });
});

describe('the checklist', () => {
  it('is longer for three than for two', () => {
    const [two, three] = [contractItemsOf(false), contractItemsOf(true)];

    expect(three).toEqual(CONTRACT_ITEMS);
    expect(three.filter((item) => !two.includes(item))).toEqual([
      'aims-by-three',
      'sponsor-receives',
      'code-given-to-sponsor',
      'interests-of-both',
    ]);
  });

  it('names for everything a clause of the code or of the charter', () => {
    for (const item of [...CONTRACT_ITEMS, ...COURSE_ITEMS, ...FILE_ITEMS, ...CONSENTS])
      expect(clauseOf(item)).toMatch(/^[A-Z]{2}-\d/);
  });
});

describe('a mark of the record', () => {
  const mark = (id: string, item: Mark['item'], onDay: string, answer: Mark['answer'] = null) => ({
    id,
    item,
    onDay,
    answer,
  });
  const standing: Mark[] = [
    mark('1', 'fees', '2026-01-10'),
    mark('2', 'consent-supervision', '2026-02-01', 'given'),
    mark('3', 'interim-review', '2026-05-01'),
  ];
  const codes = (changes: Partial<MarkRequest>, tripartite = false) =>
    codesOf(
      refusalsToMark(
        { item: 'methods', answer: null, onDay: today, ...changes },
        { startedOn: engagement.startedOn, tripartite },
        standing,
        today,
      ),
    );

  it.each<[string, Partial<MarkRequest>]>([
    ['something of the contract, before the first day', { onDay: '2025-12-01' }],
    ['another day of the same item', { item: 'fees' }],
    ['a second interim review', { item: 'interim-review' }],
    ['a day to come until which files are kept', { item: 'files-kept-until', onDay: '2031-12-31' }],
    ['a consent that is withdrawn', { item: 'consent-supervision', answer: 'withdrawn' }],
    ['a consent that is refused', { item: 'consent-research', answer: 'refused' }],
  ])('is %s', (_, changes) => {
    expect(codes(changes)).toEqual([]);
  });

  it.each<[string, Partial<MarkRequest>, string]>([
    ['on a day to come', { onDay: '2026-11-23' }, 'PRACTICE_MARK_IN_FUTURE'],
    ['more than a year before the first day', { onDay: '2025-01-08' }, 'PRACTICE_MARK_TOO_EARLY'],
    ['that stands already', { item: 'fees', onDay: '2026-01-10' }, 'PRACTICE_MARK_UNCHANGED'],
    ['of three parties between two', { item: 'aims-by-three' }, 'PRACTICE_MARK_NEEDS_SPONSOR'],
    [
      'that withdraws what nobody gave',
      { item: 'consent-research', answer: 'withdrawn' },
      'PRACTICE_CONSENT_NOT_GIVEN',
    ],
    [
      'that withdraws a consent before it was given',
      { item: 'consent-supervision', answer: 'withdrawn', onDay: '2026-01-31' },
      'PRACTICE_CONSENT_NOT_GIVEN',
    ],
  ])('is refused %s', (_, changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });

  it('of three parties is taken where there is a sponsor', () => {
    expect(codes({ item: 'aims-by-three' }, true)).toEqual([]);
  });

  it('takes the place of the one before where one day counts, and stands beside the others otherwise', () => {
    expect(replacedBy('fees', standing)?.id).toBe('1');
    expect([replacedBy('interim-review', standing), replacedBy('consent-supervision', standing)]).toEqual([null, null]);
  });

  it('is taken back once, and a consent not from under its withdrawal', () => {
    const withdrawal = mark('4', 'consent-supervision', '2026-03-01', 'withdrawn');
    const withBoth = [...standing, withdrawal];

    expect(standing.flatMap((one) => refusalsToTakeBack(one, standing))).toEqual([]);
    expect(codesOf(refusalsToTakeBack(undefined, standing))).toEqual(['PRACTICE_MARK_GONE']);
    expect(codesOf(refusalsToTakeBack(standing[1], withBoth))).toEqual(['PRACTICE_CONSENT_WITHDRAWN_AFTER']);
    expect(refusalsToTakeBack(withdrawal, withBoth)).toEqual([]);
  });
});
