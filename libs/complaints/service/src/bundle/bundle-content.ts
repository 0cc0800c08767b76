import type { Locale } from '@standing/platform/auth';
import { longDay } from '../long-day.js';
import type { BundleWords } from './bundle.words.js';
import type { BundlePlaced, PaperPlaced, SectionPlaced } from './placed.js';

/** One page of an exhibit: a picture, or why there is none. */
export type Leaf = {
  readonly path: string | null;
  readonly alt: string;
  readonly note: string;
  readonly flipped: boolean;
};

/** What the page of an exhibit shows, by its number in it. */
export type LeafOf = (paper: PaperPlaced, page: number) => Leaf;

/** What the template is given: everything in words, in one language. */
export function contentOf(bundle: BundlePlaced, words: BundleWords, locale: Locale, leafOf: LeafOf) {
  const { reference, day, servedOn, sections, lateIndexPage, pages } = bundle;
  const said = sections.map((section) => sectionIn(section, words, locale, leafOf));
  const isLate = (at: number) => sections[at]?.section === 'late';
  return {
    name: `${words.file}-${reference}.pdf`,
    content: {
      language: locale,
      title: words.title,
      description: `${words.title} ${reference}`,
      reference,
      cover: [
        words.ofCase(reference),
        servedOn === null ? words.notServed : words.served(longDay(locale, servedOn)),
        words.asOf(longDay(locale, day)),
        words.howToRead,
        words.pages(pages),
      ],
      indexTitle: words.index,
      noneLate: words.noneLate,
      lateIndexTitle: words.lateIndex,
      lateIndexPage,
      lateIndexBookmark: marked(words.lateIndex, lateIndexPage ?? 0, words),
      sections: said.filter((_, at) => !isLate(at)),
      late: said.filter((_, at) => isLate(at)),
    },
  };
}

function sectionIn({ section, page, papers }: SectionPlaced, words: BundleWords, locale: Locale, leafOf: LeafOf) {
  const title = words.sections[section];
  return {
    ...{ id: `section-${section}`, title, page, bookmark: marked(title, page, words) },
    papers: papers.map((paper) => paperIn(paper, words, locale, leafOf)),
  };
}

function paperIn(paper: PaperPlaced, words: BundleWords, locale: Locale, leafOf: LeafOf) {
  const { id, page, state, digest, exhibit, leaves } = paper;
  const title = titleOf(paper, words);
  const isShown = state === 'shown';
  return {
    ...{ id, page, title, bookmark: marked(title, page, words) },
    about: isShown ? aboutOf(paper, words, locale) : words.states[state],
    digest: digest === null ? '' : words.digest(digest),
    texts: isShown ? textsOf(paper, words) : [],
    leaves: exhibit ? Array.from({ length: leaves }, (_, at) => leafOf(paper, at + 1)) : [],
  };
}

/** A paper is called by its number alone where its reader does not see it: its title may be what nobody should have read. */
export function titleOf({ event, exhibit, title }: PaperPlaced, words: BundleWords): string {
  if (event !== null) return words.steps[event];
  if (!exhibit) throw new Error('A paper is a step or an exhibit.');
  const name = words.exhibit(exhibit.row.number, exhibit.row.version);
  return title === null ? name : words.called(name, title);
}

function aboutOf({ event, exhibit, on }: PaperPlaced, words: BundleWords, locale: Locale): string {
  const day = longDay(locale, on);
  if (event !== null || !exhibit) return words.writtenOn(day);
  return [
    words.sources[exhibit.row.source],
    exhibit.row.source === 'respondent' ? words.putInOn(day) : words.disclosedOn(day),
  ].join(', ');
}

function textsOf({ texts, clauses, exhibit, leaves }: PaperPlaced, words: BundleWords): string[] {
  return [
    ...texts.flatMap((text) => text.split(/\n+/).filter((line) => line.trim() !== '')),
    ...(clauses.length > 0 ? [words.clauses(clauses.join(', '))] : []),
    ...(exhibit && leaves === 0 ? [words.noPicture] : []),
  ];
}

function marked(title: string, page: number, { bookmark }: BundleWords): string {
  return bookmark(title, page);
}
