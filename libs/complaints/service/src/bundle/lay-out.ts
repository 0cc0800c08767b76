import { BUNDLE_SECTIONS } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';
import { placedIn } from '@standing/platform/documents';
import { BUNDLE_WORDS } from './bundle.words.js';
import { template } from './bundle-template.js';
import { type Leaf, contentOf } from './bundle-content.js';
import type { ExhibitPictures } from './exhibit-pictures.js';
import type { BundlePlaced, PaperPlaced, SectionPlaced } from './placed.js';
import type { BundleRead } from './read-bundle.js';

type Placed = { readonly id: string; readonly page: number };

/** Where each paper of a bundle comes to stand: as it is printed, but for the pictures, each of which is a page. */
export async function layOut(bundle: BundleRead, pictures: ExhibitPictures, locale: Locale): Promise<BundlePlaced> {
  const counted = [];
  for (const paper of bundle.papers)
    counted.push({ ...paper, page: 0, pages: 0, leaves: paper.exhibit ? await pictures.pagesOf(paper.exhibit) : 0 });
  const draft = { ...bundle, sections: inSections(counted), lateIndexPage: null, pages: 0 };
  const { content } = contentOf(draft, BUNDLE_WORDS[locale], locale, blank);
  const placed = await placedIn<Placed>(template, content, 'placed');
  const pageOf = (id: string) => placed.find((one) => one.id === id)?.page ?? 0;
  const pagesOf = (id: string) => (placed[placed.findIndex((one) => one.id === id) + 1]?.page ?? 0) - pageOf(id);
  const isLast = (id: string) => placed.at(-2)?.id === id;
  const papers = counted.map((one) => ({
    ...one,
    page: pageOf(one.id),
    pages: pagesOf(one.id) + (isLast(one.id) ? 1 : 0),
  }));
  return {
    ...draft,
    sections: inSections(papers),
    lateIndexPage: pageOf('late-index') || null,
    pages: pageOf('end'),
  };
}

const blank = (): Leaf => ({ path: null, alt: '', note: '', flipped: false });

function inSections(papers: readonly PaperPlaced[]): SectionPlaced[] {
  return BUNDLE_SECTIONS.flatMap((section) => {
    const own = papers.filter((paper) => paper.section === section);
    return own.length === 0 ? [] : [{ section, page: own[0]!.page, papers: own }];
  });
}
