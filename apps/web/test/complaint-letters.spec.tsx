/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { describe, expect, it } from '@jest/globals';
import { pageOf, shown } from './shown.js';

const idempotencyKey = '01a2224f-0000-7000-8000-000000000001';
const letter = (id: string, writtenOn: string, title: string) => ({ id, writtenOn, title, text: ['One.', 'Two.'] });
const page = (letters: ReturnType<typeof letter>[]) =>
  shown(
    pageOf('complaint-return', {
      ...{ state: 'shown', reference: '70WH-JTJD', idempotencyKey, receivedOn: '2026-11-22' },
      ...{ progress: 'IN_HAND', next: null, nextBy: null, letters },
    }),
  );

describe('the letters on the page to come back to', () => {
  it('stand there with their day and their words, in the order in which they are given', () => {
    const html = page([letter('b', '2026-12-20', 'How the case stands'), letter('a', '2026-11-24', 'In hand')]);

    const articles = [...html.querySelectorAll('article')];
    expect(articles.map((one) => one.querySelector('h3')?.textContent)).toEqual(['How the case stands', 'In hand']);
    expect(articles[0]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-12-20');
    expect(articles[0]?.textContent).toContain('20 December 2026');
    expect([...(articles[0]?.querySelectorAll('p') ?? [])].slice(1).map((one) => one.textContent)).toEqual([
      'One.',
      'Two.',
    ]);
  });

  it('have no heading where nothing was written', () => {
    expect(page([]).querySelector('#letters')).toBeNull();
  });
});
