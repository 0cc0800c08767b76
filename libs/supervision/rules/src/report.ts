import type { Refusal } from '@standing/kernel';

/** What a supervisor's report covers (BACP, "supervisor's report for accreditation"). */
export const REPORT_PARTS = ['readiness', 'practice', 'supervision'] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** What a report says: plain text on each of its three parts. */
export type ReportContent = Readonly<Record<ReportPart, string>>;

/** The most characters of one part. */
export const LONGEST_PART = 3000;

/** The most characters with which a coach asks for a change. */
export const LONGEST_CHANGE = 1000;

/** How a level is named: lower-case words joined by hyphens, as in a scheme. */
const LEVEL = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_LEVEL = 60;

/** Why a report cannot be about this level: `SUPERVISION_REPORT_LEVEL`. Whether a scheme has it is not known here. */
export function refusalsOfLevel(level: string): Refusal[] {
  const isCode = LEVEL.test(level) && level.length <= LONGEST_LEVEL;
  return isCode ? [] : [{ code: 'SUPERVISION_REPORT_LEVEL', path: 'level' }];
}

/** The one writing of what was typed: each part without space around it, its lines ended in one way. */
export function plainContent(content: ReportContent): ReportContent {
  const { readiness, practice, supervision } = content;
  return { readiness: plain(readiness), practice: plain(practice), supervision: plain(supervision) };
}

/** Why this is no report: for each part `SUPERVISION_REPORT_PART_MISSING` or `SUPERVISION_REPORT_TOO_LONG`. */
export function refusalsOfContent(content: ReportContent): Refusal[] {
  return REPORT_PARTS.flatMap((path) => refusalsOfText(content[path], LONGEST_PART, path));
}

/** Why nobody knows what is to change: `SUPERVISION_REPORT_WORDS_MISSING`, `SUPERVISION_REPORT_TOO_LONG`. */
export function refusalsOfChange(words: string): Refusal[] {
  const path = 'words';
  if (plain(words) === '') return [{ code: 'SUPERVISION_REPORT_WORDS_MISSING', path }];
  return refusalsOfText(words, LONGEST_CHANGE, path);
}

/**
 * The one writing of a report, of which its hash is taken: JSON without spaces, the keys always in this order, the texts in
 * Unicode's composed form. It names neither of the two.
 */
export function canonicalReport(level: string, content: ReportContent): string {
  const { readiness, practice, supervision } = plainContent(content);
  return JSON.stringify({ level, readiness, practice, supervision });
}

/** What a canonical text says. */
export function readReport(text: string): ReportContent {
  const { readiness, practice, supervision } = JSON.parse(text) as ReportContent;
  return { readiness, practice, supervision };
}

function refusalsOfText(text: string, most: number, path: string): Refusal[] {
  const { length } = [...plain(text)];
  if (length === 0) return [{ code: 'SUPERVISION_REPORT_PART_MISSING', path }];
  return length > most ? [{ code: 'SUPERVISION_REPORT_TOO_LONG', params: { most, over: length - most }, path }] : [];
}

function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();
}
