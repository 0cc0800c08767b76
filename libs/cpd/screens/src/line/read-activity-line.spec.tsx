import { describe, expect, it } from '@jest/globals';
import { readActivityLine } from './read-activity-line.js';

const categories = [
  { code: 'ethics', titles: ['Éthique', 'Ethics'] },
  { code: 'equality', titles: ['Égalité et diversité', 'Equality and diversity'] },
  { code: 'contribution', titles: ['Contribution à la profession', 'Contribution to the profession'] },
];
const read = (line: string, locale: 'fr' | 'en') =>
  Object.values(readActivityLine({ line, today: '2026-11-22', locale, categories }));

type Row = [string, string | null, string | null, string | null, number | null, string | null, string | null];

describe('a line about an activity', () => {
  it.each<Row>([
    ['2h webinar on ethics with ICF yesterday', 'Webinar on ethics', 'TRAINING', '2026-11-21', 120, 'ICF', 'ethics'],
    ['yesterday 1h30 read Rogers, On becoming', 'Read Rogers, On becoming', 'READING', '2026-11-21', 90, null, null],
    ['20 Nov lecture on diversity 45 min', 'Lecture on diversity', 'CONFERENCE', '2026-11-20', 45, null, 'equality'],
    [
      'taught a course by Atelier Mosaïque of Lyon today 3h',
      'Taught a course',
      'TEACHING',
      '2026-11-22',
      180,
      'Atelier Mosaïque of Lyon',
      null,
    ],
    ['peers 2h', 'Peers', 'PEER_EXCHANGE', null, 120, null, null],
    ['yesterday 2h', null, null, '2026-11-21', 120, null, null],
  ])('in English: %s', (line, ...expected) => {
    expect(read(line, 'en')).toEqual(expected);
  });

  it.each<Row>([
    ['2 h webinaire éthique hier', 'Webinaire éthique', 'TRAINING', '2026-11-21', 120, null, 'ethics'],
    [
      'hier formation égalité et diversité 3h30 avec Institut Rivage',
      'Formation égalité et diversité',
      'TRAINING',
      '2026-11-21',
      210,
      'Institut Rivage',
      'equality',
    ],
    ['lecture 1h avant-hier', 'Lecture', 'READING', '2026-11-20', 60, null, null],
    [
      'intervision avec des pairs 2h le 12',
      'Intervision avec des pairs',
      'PEER_EXCHANGE',
      '2026-11-12',
      120,
      null,
      null,
    ],
    [
      'article rédigé, contribution, 4h lundi dernier',
      'Article rédigé, contribution',
      'RESEARCH_WRITING',
      '2026-11-16',
      240,
      null,
      'contribution',
    ],
    ['éthique et diversité 2h hier', 'Éthique et diversité', null, '2026-11-21', 120, null, 'ethics'],
    ['dimanche atelier 2h', 'Atelier', 'TRAINING', null, 120, null, null],
  ])('en français : %s', (line, ...expected) => {
    expect(read(line, 'fr')).toEqual(expected);
  });

  it('names no category where two share the word', () => {
    const two = [
      { code: 'a', titles: ['Pratique individuelle'] },
      { code: 'b', titles: ['Pratique en équipe'] },
    ];
    const line = { line: 'atelier pratique 2h', today: '2026-11-22', locale: 'fr', categories: two } as const;

    expect(readActivityLine(line).category).toBeNull();
    expect(readActivityLine({ ...line, line: 'pratique avec une équipe 2h' }).category).toBe('b');
  });
});
