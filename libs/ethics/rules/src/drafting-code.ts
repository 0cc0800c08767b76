import type { Day, Refusal } from '@standing/kernel';
import type { CodeContent } from './content.js';

/** The next edition of the code as it is being written: anything may still be missing. */
export type CodeDraft = CodeContent & { readonly validFrom: Day | null };

/** How much a draft holds at most: sections and clauses together, and characters in one text. */
export const MOST_PARTS = 400;
export const LONGEST_TEXT = 4_000;

/** A draft with nothing in it. */
export const NO_DRAFT: CodeDraft = { edition: '', title: { fr: '', en: '' }, sections: [], validFrom: null };

/** Why a draft is not kept: it is larger than any code. What it lacks is told when it is published. */
export function refusalsToKeep({ edition, title, sections }: CodeDraft): Refusal[] {
  const clauses = sections.flatMap((section) => section.clauses);
  const texts = [
    ...[edition, title.fr, title.en],
    ...[...sections, ...clauses].map(({ code }) => code),
    ...sections.flatMap((section) => [section.title.fr, section.title.en]),
    ...clauses.flatMap(({ text }) => [text.fr, text.en]),
  ];
  return [
    ...(sections.length + clauses.length > MOST_PARTS
      ? [{ code: 'ETHICS_CODE_DRAFT_TOO_LARGE', params: { most: MOST_PARTS }, path: 'sections' }]
      : []),
    ...(texts.some((text) => text.length > LONGEST_TEXT)
      ? [{ code: 'ETHICS_CODE_TEXT_TOO_LONG', params: { longest: LONGEST_TEXT }, path: 'sections' }]
      : []),
  ];
}
