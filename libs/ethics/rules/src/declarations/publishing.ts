import type { Day, Refusal } from '@standing/kernel';
import { blank, CODE } from '../publication.js';
import type { DeclarationContent, PublishedVersion } from './version.js';

/** The longest text of a version in each language, in characters. */
export const LONGEST_DECLARATION = 20_000;

/** The longest term for a report, in days. */
const LONGEST_TERM = 365;

/**
 * Why a version may not be published today (LG-1, IN-4, CA-2a). It begins today or later, after the last of its code, so
 * that what was in force on a day gone by never changes. Of the two undertakings a body has one each.
 */
export function refusalsToPublishDeclaration(
  content: DeclarationContent,
  validFrom: Day,
  published: readonly PublishedVersion[],
  today: Day,
): Refusal[] {
  return [
    ...refusalsOfCode(content, published),
    ...refusalsOfBeginning(content.code, validFrom, published, today),
    ...refusalsOfTerm(content),
    ...refusalsOfText(content),
  ];
}

function refusalsOfCode({ code, kind }: DeclarationContent, published: readonly PublishedVersion[]): Refusal[] {
  if (!CODE.test(code)) return [{ code: 'ETHICS_CODE_MALFORMED', params: { code }, path: 'code' }];
  const same = published.filter((version) => version.code === code);
  const isAnotherKind = same.some((version) => version.kind !== kind);
  const isSecond = kind !== 'policy' && published.some((version) => version.kind === kind && version.code !== code);
  return isAnotherKind || isSecond ? [{ code: 'ETHICS_DECLARATION_KIND_DIFFERS', path: 'kind' }] : [];
}

function refusalsOfBeginning(
  code: string,
  validFrom: Day,
  published: readonly PublishedVersion[],
  today: Day,
): Refusal[] {
  if (validFrom < today) return [{ code: 'ETHICS_DECLARATION_IN_PAST', path: 'validFrom' }];
  const isAfterAll = published.every((version) => version.code !== code || version.validFrom < validFrom);
  return isAfterAll ? [] : [{ code: 'ETHICS_DECLARATION_NOT_AFTER_LAST', path: 'validFrom' }];
}

function refusalsOfTerm({ kind, reportWithinDays: days }: DeclarationContent): Refusal[] {
  const isRight = kind === 'undertaking-to-report' ? days !== null && days >= 1 && days <= LONGEST_TERM : days === null;
  return isRight
    ? []
    : [{ code: 'ETHICS_DECLARATION_TERM_WRONG', params: { longest: LONGEST_TERM }, path: 'reportWithinDays' }];
}

function refusalsOfText({ title, text }: DeclarationContent): Refusal[] {
  const longest = LONGEST_DECLARATION;
  const isTooLong = [text.fr, text.en].some(({ length }) => length > longest);
  return [
    ...(blank(title) ? [{ code: 'ETHICS_DECLARATION_TITLE_MISSING', path: 'title' }] : []),
    ...(blank(text) ? [{ code: 'ETHICS_DECLARATION_TEXT_MISSING', path: 'text' }] : []),
    ...(isTooLong ? [{ code: 'ETHICS_DECLARATION_TOO_LONG', params: { longest }, path: 'text' }] : []),
  ];
}
