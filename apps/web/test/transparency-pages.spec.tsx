/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { describe, expect, it } from '@jest/globals';
import { reportPages } from './transparency-samples.js';
import { links, pageOf, shown } from './shown.js';

const pages = reportPages.map((props) => shown(pageOf('transparency', props)));
const [all, one, none] = pages as [Element, Element, Element];
const heads = (page: Element) => [...page.querySelectorAll('h1, h2')].map(({ textContent }) => textContent);
const rows = (page: Element) =>
  [...page.querySelectorAll('section')].map((section) =>
    [...section.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent)),
  );

describe('the page of the reports on complaints', () => {
  it('shows the latest edition of each year, and all of one year on its own page', () => {
    expect(heads(all)).toEqual(['Complaints, year by year', 'The year 2025', 'The year 2024']);
    expect(all.textContent).toContain('Corrected: something had been counted twice.');
    expect(heads(one)).toEqual(['Complaints of the year 2025', 'Edition 2', 'Edition 1']);
    expect(links(all)).toEqual(expect.arrayContaining(['/transparency/2025', '/transparency.json']));
    expect(links(one)).toContain('/transparency/2025.json');
  });

  it('tells no number below five, nor a total that would tell one', () => {
    expect(rows(one)[0]).toEqual([
      ['Complaints received', '14'],
      ['The withdrawal of the accreditation · How cases ended', 'fewer than five'],
      ['No breach of the code was found · How cases ended', '7'],
      ['Dismissed · Appeals decided', '9'],
      ['Upheld · Appeals decided', '5'],
      ['Sanctions annulled by a court', 'fewer than five'],
      ['Total · How cases ended', 'not told, as it would tell one of its parts'],
      ['Total · Appeals decided', '14'],
    ]);
  });

  it('says so while there is none', () => {
    expect(none.textContent).toContain('No report has been published yet.');
  });
});
