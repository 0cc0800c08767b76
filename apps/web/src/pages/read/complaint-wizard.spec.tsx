import { describe, expect, it } from '@jest/globals';
import type { ComplaintAnswers } from '../props/complaint.js';
import { pageAfter, pageBefore } from './complaint-questions.js';
import { complaintOf, readAnswer, unanswered } from './complaint-wizard.js';

const today = '2026-11-22';
const read = (page: string, sent: Record<string, string | string[]>) => readAnswer(page, sent, ['CF-1', 'CF-2'], today);
const wrong = (page: string, sent: Record<string, string | string[]>) =>
  read(page, sent)?.mistakes.map((mistake) => ('code' in mistake ? [mistake.code, mistake.field] : []));

const attested = { spoken: 'YES', spokenOn: '2026-10-03', basis: 'FIRST_HAND', competing: 'NO' };
const answers: ComplaintAnswers = {
  age: { age: 'MINOR' },
  behalf: { behalf: 'ANOTHER', who: 'Her mother', right: 'PARENTAL', rightWords: 'left over' },
  relation: { relation: 'CLIENT' },
  about: { about: 'Éric' },
  'what-1': { behaviour: 'He told.' },
  'when-1': { when: 'DAY', day: '2026-11-02', from: '2026-01-01' },
  'clauses-1': { clauses: ['CF-1'] },
  'what-3': { behaviour: 'He shouted.' },
  'when-3': { when: 'ABOUT', whenWords: 'in May' },
  people: { people: 'My sister' },
  identity: { nameVisibility: 'NAMED' },
  reach: { name: 'Jeanne', contact: 'jeanne@example.org' },
};

describe('a question of a complaint', () => {
  it('keeps its own fields, clauses of the code alone, and nothing else that was sent', () => {
    const sent = { clauses: ['CF-2', 'ZZ-9'], clausesUnknown: '', act: 'next', idempotencyKey: 'k', about: 'x' };

    expect(read('clauses-2', sent)).toEqual({ fields: { clauses: ['CF-2'] }, mistakes: [] });
    expect(read('about', { about: '  Éric ' })?.fields).toEqual({ about: 'Éric' });
  });

  it.each(['nothing', 'what', 'what-0', 'age-1', 'what-100', 'more'])('is none at %s', (page) => {
    expect(read(page, {})).toBeNull();
  });

  it.each<[string, Record<string, string | string[]>, [string, string][]]>([
    ['age', {}, [['AGE_MISSING', 'age']]],
    ['behalf', {}, [['BEHALF_MISSING', 'behalf']]],
    ['behalf', { behalf: 'SELF' }, []],
    [
      'behalf',
      { behalf: 'ANOTHER' },
      [
        ['WHO_MISSING', 'who'],
        ['RIGHT_MISSING', 'right'],
      ],
    ],
    ['behalf', { behalf: 'ANOTHER', who: 'x', right: 'OTHER' }, [['RIGHT_WORDS_MISSING', 'rightWords']]],
    ['relation', { relation: 'RIVAL' }, [['RELATION_MISSING', 'relation']]],
    [
      'challenge',
      {},
      [
        ['SPOKEN_MISSING', 'spoken'],
        ['BASIS_MISSING', 'basis'],
        ['COMPETING_MISSING', 'competing'],
      ],
    ],
    ['challenge', attested, []],
    ['challenge', { ...attested, spokenOn: today }, []],
    ['challenge', { ...attested, spokenOn: '2026-02-30' }, [['OCCURRED_UNREADABLE', 'spokenOn']]],
    ['challenge', { ...attested, spokenOn: '2026-11-23' }, [['SPOKEN_IN_FUTURE', 'spokenOn']]],
    ['challenge', { ...attested, spoken: 'NO', because: ['OTHER'] }, [['WAIVER_MISSING', 'because']]],
    ['challenge', { ...attested, spoken: 'NO', because: ['OTHER', 'REPRISAL'] }, []],
    ['challenge', { ...attested, competing: 'YES' }, [['INTEREST_MISSING', 'interest']]],
    ['challenge', { ...attested, competing: 'YES', interest: 'x'.repeat(301) }, [['TEXT_TOO_LONG', 'interest']]],
    ['about', { about: ' ' }, [['ABOUT_MISSING', 'about']]],
    ['about', { about: 'x'.repeat(301) }, [['TEXT_TOO_LONG', 'about']]],
    ['what-1', {}, [['NARRATIVE_MISSING', 'behaviour']]],
    ['when-1', {}, [['WHEN_MISSING', 'when']]],
    ['when-1', { when: 'DAY', day: '2026-02-30' }, [['OCCURRED_UNREADABLE', 'day']]],
    ['when-1', { when: 'DAY', day: '2026-11-23' }, [['OCCURRED_IN_FUTURE', 'day']]],
    ['when-1', { when: 'PERIOD', from: '2026-05-02', until: '2026-05-01' }, [['PERIOD_REVERSED', 'until']]],
    ['when-1', { when: 'ABOUT' }, [['WHEN_MISSING', 'whenWords']]],
    ['clauses-1', { clauses: 'CF-1', clausesUnknown: 'yes' }, [['CLAUSES_CONTRADICT', 'clauses']]],
    ['people', {}, []],
    ['identity', { nameVisibility: 'NOBODY' }, [['VISIBILITY_MISSING', 'nameVisibility']]],
    [
      'reach',
      {},
      [
        ['OWN_NAME_MISSING', 'name'],
        ['CONTACT_MISSING', 'contact'],
      ],
    ],
  ])('at %s with %j says what is wrong', (page, sent, mistakes) => {
    expect(wrong(page, sent)).toEqual(mistakes);
  });

  it('keeps a text that is too long whole', () => {
    expect(read('about', { about: 'x'.repeat(301) })?.fields['about']).toHaveLength(301);
  });
});

describe('the way through a complaint', () => {
  const walk = (from: string, hasCode: boolean) => {
    const pages = [from];
    while (!['more', 'check'].includes(pages.at(-1) ?? '')) pages.push(pageAfter(pages.at(-1)!, answers, hasCode));
    return pages;
  };

  it('asks one thing after the other, and is walked back the same way', () => {
    expect(walk('age', true)).toEqual(['age', 'behalf', 'relation', 'about', 'what-1', 'when-1', 'clauses-1', 'more']);
    expect(walk('people', true)).toEqual(['people', 'identity', 'reach', 'check']);
    const back = ['check', 'reach', 'identity', 'people', 'more', 'clauses-3', 'when-3', 'what-3'];
    expect(back.slice(0, -1).map((page) => pageBefore(page, answers, true))).toEqual(back.slice(1));
    expect(
      ['what-3', 'what-1', 'about', 'relation', 'behalf', 'age'].map((page) => pageBefore(page, answers, true)),
    ).toEqual(['more', 'about', 'relation', 'behalf', 'age', '']);
  });

  it('asks of no clause where there is no code, and of no name of whoever gives none', () => {
    const hidden = { ...answers, identity: { nameVisibility: 'ANONYMOUS' } };

    expect(walk('what-1', false)).toEqual(['what-1', 'when-1', 'more']);
    expect(pageBefore('more', answers, false)).toBe('when-3');
    expect(pageAfter('identity', hidden, true)).toBe('check');
    expect(pageBefore('check', hidden, true)).toBe('identity');
  });

  it('asks a colleague one thing more, and whoever began before it was asked', () => {
    const colleague = { ...answers, relation: { relation: 'COLLEAGUE' } };
    const { relation: _, ...before } = answers;

    expect(pageAfter('relation', colleague, true)).toBe('challenge');
    expect(pageAfter('challenge', colleague, true)).toBe('about');
    expect(['about', 'challenge'].map((page) => pageBefore(page, colleague, true))).toEqual(['challenge', 'relation']);
    expect(unanswered(colleague, today)).toEqual(['challenge']);
    expect(unanswered({ ...colleague, challenge: attested }, today)).toEqual([]);
    expect(unanswered(before, today)).toEqual(['relation']);
  });

  it('knows what waits for an answer, in the order of the questions', () => {
    expect(unanswered({}, today)).toEqual(['age', 'behalf', 'relation', 'about', 'what-1', 'when-1', 'identity']);
    expect(unanswered(answers, today)).toEqual([]);
    expect(unanswered({ ...answers, 'when-3': {}, reach: {} }, today)).toEqual(['when-3', 'reach']);
    expect(unanswered({ ...answers, identity: { nameVisibility: 'ANONYMOUS' }, reach: {} }, today)).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is what was answered, and not what another answer made meaningless', () => {
    const none = { occurredFrom: null, occurredUntil: null, occurredWords: null };

    expect(complaintOf(answers)).toEqual({
      about: 'Éric',
      harmedAge: 'MINOR',
      representation: { representative: 'Her mother', right: 'PARENTAL', rightWords: null },
      relation: 'CLIENT',
      peer: null,
      allegations: [
        { behaviour: 'He told.', clauses: ['CF-1'], ...none, occurredKind: 'DAY', occurredFrom: '2026-11-02' },
        { behaviour: 'He shouted.', clauses: [], ...none, occurredKind: 'ABOUT', occurredWords: 'in May' },
      ],
      otherPeople: 'My sister',
      nameVisibility: 'NAMED',
      name: 'Jeanne',
      contact: 'jeanne@example.org',
    });
  });

  it('is what a colleague attests, and not what another answer made meaningless', () => {
    const sent = (changes: Record<string, string | string[]>) =>
      complaintOf({ ...answers, relation: { relation: 'COLLEAGUE' }, challenge: { ...attested, ...changes } }).peer;
    const said = { basis: 'FIRST_HAND', interest: null };

    expect(sent({ because: ['CRIME'], interest: 'left' })).toEqual({
      ...said,
      spoken: true,
      spokenOn: '2026-10-03',
      because: [],
    });
    expect(sent({ spoken: 'NO', because: ['CRIME'] })).toEqual({
      ...said,
      spoken: false,
      spokenOn: null,
      because: ['CRIME'],
    });
    expect(sent({ competing: 'YES', interest: 'A rival' })).toMatchObject({ interest: 'A rival' });
    expect(complaintOf({ ...answers, challenge: attested }).peer).toBeNull();
  });

  it('holds no name of whoever chose not to give one after they had', () => {
    const hidden = {
      ...answers,
      identity: { nameVisibility: 'PSEUDONYMOUS' },
      behalf: { behalf: 'SELF', who: 'left' },
    };

    expect(complaintOf(hidden)).toMatchObject({ name: null, contact: null, representation: null });
  });
});
