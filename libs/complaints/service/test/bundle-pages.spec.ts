import { describe, expect, it } from '@jest/globals';
import { placedIn } from '@standing/platform/documents';
import { BUNDLE_WORDS } from '../src/bundle/bundle.words.js';
import { contentOf } from '../src/bundle/bundle-content.js';
import { template } from '../src/bundle/bundle-template.js';
import type { PaperPlaced } from '../src/bundle/placed.js';

const LEAF = () => ({ path: null, alt: '', note: '', flipped: false });

function report(lines: number): PaperPlaced {
  return {
    ...{ id: 'p1', section: 'procedure', state: 'shown', event: 'file-report', on: '2026-06-01', title: null },
    ...{ texts: [Array.from({ length: lines }, (_, at) => `Line ${at}`).join('\n')], clauses: [], digest: 'ab' },
    ...{ exhibit: null, page: 2, pages: 1, leaves: 0 },
  };
}

/** How many pages a bundle of one text has, with what stands above it as long as may be or as short. */
async function pagesWith(lines: number, locale: 'fr' | 'en', title: string): Promise<number> {
  const sections = [{ section: 'procedure' as const, page: 2, papers: [report(lines)] }];
  const bundle = { id: 'c1', bodyId: 'b1', reference: 'S-7K3Q', day: '2026-11-22', servedOn: null };
  const words = { ...BUNDLE_WORDS[locale], steps: { ...BUNDLE_WORDS[locale].steps, 'file-report': title } };
  const { content } = contentOf({ ...bundle, sections, lateIndexPage: null, pages: 9 }, words, locale, LEAF);
  const placed = await placedIn<{ id: string; page: number }>(template, content, 'placed');
  return placed.find(({ id }) => id === 'end')!.page;
}

describe('the pages of a bundle', () => {
  it('row 25: are as many whatever stands above a text, in either language', async () => {
    for (let lines = 24; lines <= 44; lines += 1) {
      const short = await pagesWith(lines, 'en', 'R');
      expect([lines, await pagesWith(lines, 'en', 'A long title. '.repeat(14))]).toEqual([lines, short]);
      expect([lines, await pagesWith(lines, 'fr', 'R')]).toEqual([lines, short]);
    }
  });
});
