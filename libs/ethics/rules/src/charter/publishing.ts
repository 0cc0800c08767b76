import type { Refusal } from '@standing/kernel';
import type { CharterCore } from './core.js';
import { type CharterDraft, type CharterLine, languagesOf, linesOf } from './draft.js';

/**
 * Why a coach's charter may not be published as it stands: a commitment without a line, no language in which all of it
 * can be read, or nothing that differs from the version before.
 */
export function refusalsToPublishCharter(core: CharterCore, draft: CharterDraft, unchanged: boolean): Refusal[] {
  const lines = linesOf(core, draft);
  return [
    ...core.commitments
      .filter(({ code }) => !lines.some((line) => isShown(line) && line.commitment === code))
      .map(({ code }) => ({ code: 'ETHICS_CHARTER_COMMITMENT_EMPTY', params: { code } })),
    ...(languagesOf(lines).length === 0 ? [{ code: 'ETHICS_CHARTER_LANGUAGE_MIXED' }] : []),
    ...(unchanged ? [{ code: 'ETHICS_CHARTER_UNCHANGED' }] : []),
  ];
}

/**
 * The one text by which a version is known and hashed: what is read in it, what it leaves out, and on which edition of the
 * body's charter it stands. Two drafts that read alike are the same, whatever was tried in between. Why a line was left out is
 * not in it: the coach alone reads that, and whoever reads the hash could try reasons until one fits.
 */
export function canonicalCharter(editionHash: string, lines: readonly CharterLine[]): string {
  return JSON.stringify({
    edition: editionHash,
    lines: lines.map(({ code, commitment, choice, words }) => ({
      choice,
      code,
      commitment,
      words: words && { en: normal(words.en), fr: normal(words.fr) },
    })),
  });
}

function isShown({ choice }: CharterLine): boolean {
  return choice !== 'left-out';
}

function normal(text: string | null): string | null {
  return text?.normalize('NFC') ?? null;
}
