import { mistakeAt, RefusedError } from '@standing/web-core';
import type { VersionDraft } from './version-draft.js';

/** The id of each field. */
export const IDS = {
  code: 'declaration-code',
  kind: 'declaration-kind',
  validFrom: 'declaration-from',
  term: 'declaration-term',
  titleFr: 'declaration-title-fr',
  titleEn: 'declaration-title-en',
  textFr: 'declaration-text-fr',
  textEn: 'declaration-text-en',
};

/** To which field the summary leads, by the part of the input that a reason names. */
export function placesOf({ isFirst, title, text }: VersionDraft): Readonly<Record<string, string>> {
  return {
    ...(isFirst && { code: IDS.code, kind: IDS.kind }),
    validFrom: IDS.validFrom,
    reportWithinDays: IDS.term,
    title: isBlank(title.fr) ? IDS.titleFr : IDS.titleEn,
    text: isBlank(text.fr) || (!isBlank(text.en) && isLonger(text.fr, text.en)) ? IDS.textFr : IDS.textEn,
  };
}

/** What the server said of each field: of a pair it is said where a language is missing, or the text is the longer one. */
export function saidOf(error: Error | null, { title, text }: VersionDraft) {
  const ofTitle = (words: string) => (isBlank(words) ? mistakeAt(error, 'title') : undefined);
  const ofText = (words: string, other: string) => {
    if (isBlank(words)) return sentenceOf(error, 'ETHICS_DECLARATION_TEXT_MISSING');
    return isLonger(words, other) ? sentenceOf(error, 'ETHICS_DECLARATION_TOO_LONG') : undefined;
  };
  return {
    code: mistakeAt(error, 'code'),
    kind: mistakeAt(error, 'kind'),
    validFrom: mistakeAt(error, 'validFrom'),
    term: mistakeAt(error, 'reportWithinDays'),
    titleFr: ofTitle(title.fr),
    titleEn: ofTitle(title.en),
    textFr: ofText(text.fr, text.en),
    textEn: ofText(text.en, text.fr),
  };
}

function sentenceOf(error: Error | null, code: string): string | undefined {
  if (!(error instanceof RefusedError)) return undefined;
  return error.refusals.find((refusal) => refusal.code === code)?.message;
}

function isBlank(words: string): boolean {
  return words.trim() === '';
}

function isLonger(one: string, other: string): boolean {
  return one.length >= other.length;
}
