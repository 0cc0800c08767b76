import { describe, expect, it } from '@jest/globals';
import type { SentFields } from '../props/mistake.js';
import { readComplaintForm } from './read-complaint-form.js';

const known = ['CF-1', 'CF-2'];
const whole: SentFields = {
  about: ' Éric Moreau ',
  narrative: 'It happened.',
  clauses: ['CF-2', 'ZZ-9'],
  when: 'PERIOD',
  from: '2026-09-01',
  until: '2026-10-15',
  day: '2026-01-01',
  name: 'Jeanne Petit',
  contact: 'jeanne@example.org',
  nameVisibility: 'NAMED',
  act: 'send',
};
const mistakes = (changes: SentFields) =>
  readComplaintForm({ ...whole, ...changes }, known).mistakes.map((each) => ['code' in each && each.code, each.field]);

describe('reading a complaint', () => {
  it('keeps what was said, the clauses that exist, and the time that was chosen', () => {
    expect(readComplaintForm(whole, known)).toEqual({
      act: 'send',
      complaint: {
        about: 'Éric Moreau',
        narrative: 'It happened.',
        clauses: ['CF-2'],
        occurredKind: 'PERIOD',
        occurredFrom: '2026-09-01',
        occurredUntil: '2026-10-15',
        occurredWords: null,
        name: 'Jeanne Petit',
        contact: 'jeanne@example.org',
        nameVisibility: 'NAMED',
      },
      mistakes: [],
    });
  });

  it('comes back with every reason, in the order of the page, when nothing was said', () => {
    expect(readComplaintForm({}, known).mistakes).toEqual([
      { code: 'ABOUT_MISSING', field: 'about' },
      { code: 'NARRATIVE_MISSING', field: 'narrative' },
      { code: 'WHEN_MISSING', field: 'when' },
      { code: 'OWN_NAME_MISSING', field: 'name' },
      { code: 'CONTACT_MISSING', field: 'contact' },
      { code: 'VISIBILITY_MISSING', field: 'nameVisibility' },
    ]);
  });

  it.each<[string, SentFields, [string, string][]]>([
    ['"I do not know" stands beside a clause', { clausesUnknown: 'yes' }, [['CLAUSES_CONTRADICT', 'clauses']]],
    ['the day does not exist', { when: 'DAY', day: '2026-02-30' }, [['OCCURRED_UNREADABLE', 'day']]],
    ['half of the period is missing', { until: '' }, [['OCCURRED_UNREADABLE', 'until']]],
    ['about when is empty', { when: 'ABOUT', whenWords: ' ' }, [['WHEN_MISSING', 'whenWords']]],
  ])('comes back when %s', (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });

  it('reads one day, and a time in words', () => {
    const day = readComplaintForm({ ...whole, when: 'DAY' }, known).complaint;
    const words = readComplaintForm({ ...whole, when: 'ABOUT', whenWords: 'last winter' }, known).complaint;

    expect([day.occurredKind, day.occurredFrom, day.occurredUntil]).toEqual(['DAY', '2026-01-01', null]);
    expect([words.occurredKind, words.occurredFrom, words.occurredWords]).toEqual(['ABOUT', null, 'last winter']);
  });

  it.each(['check', 'change', 'send'])('reads what the button asks for: %s', (act) => {
    expect(readComplaintForm({ ...whole, act }, known).act).toBe(act);
  });
});
