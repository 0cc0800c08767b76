import type { Day, Refusal } from '@standing/kernel';

/** The text that the body adopted, and where everybody can read it. */
export type AdoptedText = {
  readonly title: string;
  /** The civil day of the decision, in the body's zone. */
  readonly decidedOn: Day;
  /** The organ of the body that decided it. */
  readonly organ: string;
  readonly link: string;
  /** The organ that the statutes name for an exclusion from membership; null where none is used. */
  readonly statutesOrgan: string | null;
};

const LONGEST_LINE = 200;
const LONGEST_LINK = 500;
const AN_ADDRESS = /^https:\/\/[^\s/]+\.[^\s]+$/;

/** What is missing of the text: a procedure that nobody decided, or that nobody can read, binds nobody. */
export function refusalsOfAdoptedText({ title, organ, decidedOn, link }: AdoptedText, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  const longest = LONGEST_LINE;
  if (!isLine(title)) refusals.push({ code: 'COMPLAINTS_ADOPT_TITLE', params: { longest }, path: 'text.title' });
  if (!isLine(organ)) refusals.push({ code: 'COMPLAINTS_ADOPT_ORGAN', params: { longest }, path: 'text.organ' });
  if (decidedOn > today) refusals.push({ code: 'COMPLAINTS_ADOPT_NOT_DECIDED', path: 'text.decidedOn' });
  if (link.length > LONGEST_LINK || !AN_ADDRESS.test(link))
    refusals.push({ code: 'COMPLAINTS_ADOPT_LINK', path: 'text.link' });
  return refusals;
}

/** Whether something stands in it, and it is no longer than a line. */
export function isLine(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_LINE;
}
