/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { describe, expect, it } from '@jest/globals';
import { drawLists, draws } from './draw-samples.js';
import { links, pageOf, shown } from './shown.js';

const pages = draws.map((props) => shown(pageOf('audit-draw', props)));
const [drawn, open, givenUp] = pages as [Element, Element, Element];
const lead = (page: Element) => page.querySelector('.lead')?.textContent;
const rows = (page: Element) =>
  [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));

describe('the page of a draw', () => {
  it('says first how many of how many, and whether it is made', () => {
    expect(pages.map(lead)).toEqual([
      'Drawn on 22 November 2026: 5 of 35 members.',
      'This draw is fixed and not made yet: 4 of 40 members are to be drawn. Note its commitment now, and nothing of it can be changed unseen.',
      'This draw was given up, and nobody was drawn. What was published of it stays.',
    ]);
  });

  it('names the strata by their levels, one that the scheme no longer has by its code', () => {
    expect(rows(drawn)).toEqual([
      ['First level', '22', '3'],
      ['three + Second level', '13', '2'],
    ]);
    expect(rows(open)).toEqual([['All accredited members', '40', '4']]);
    expect(rows(givenUp).map(([, , number]) => number)).toEqual(['0', '0']);
  });

  it('says who is left out by which rule, and how many that are', () => {
    const rules = (page: Element) => [...page.querySelectorAll('ul.editions li')].map(({ textContent }) => textContent);

    expect(rules(drawn)).toEqual([
      'Members drawn in the draw before: 4 members',
      'Members first accredited fewer than 365 days before: 1 member',
    ]);
    expect(rules(open)).toEqual(['Nobody: every accredited member can be drawn.']);
  });

  it('shows the seed and the shares once they are shown, and never before', () => {
    expect(drawn.textContent).toContain('e'.repeat(64));
    expect(open.textContent?.match(/Not shown yet/g)).toHaveLength(3);
    expect(givenUp.textContent?.match(/Never shown/g)).toHaveLength(3);
  });

  it('says by which command it is made again, with the file and the commitment', () => {
    const file = 'audit-draw-0c1d2e3f-0000-4000-8000-000000000001.json';

    expect(drawn.querySelector('pre')?.textContent).toBe(
      `npm run -s verify-draw -- ${file} --commitment ${'c'.repeat(64)}`,
    );
    expect(links(drawn)).toContain('/audit-draws/0c1d2e3f-0000-4000-8000-000000000001.json');
  });
});

describe('the page of the draws', () => {
  const [some, none] = drawLists.map((props) => shown(pageOf('audit-draws', props))) as [Element, Element];

  it('leads to each, with its commitment', () => {
    expect(some.querySelectorAll('.draws a')).toHaveLength(2);
    expect(some.textContent).toContain('c'.repeat(64));
  });

  it('says that there is none, and leads to the same for programs', () => {
    expect(none.textContent).toContain('No draw has been published yet.');
    expect(links(none)).toEqual(['/audit-draws.json']);
  });
});
