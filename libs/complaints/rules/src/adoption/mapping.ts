import type { Refusal } from '@standing/kernel';
import { CATALOGUE, type Organ, SANCTION_KINDS, type SanctionKind } from '../sanctions/catalogue.js';
import { type AdoptedText, isLine } from './adopted-text.js';

/** Where the adopted text has a sanction, and who imposes it by that text; without an article it is not used. */
export type Mapped = {
  readonly kind: SanctionKind;
  readonly article: string | null;
  readonly by: readonly Organ[];
};

/** What an adopted text has to say of: not that there is no case, and not the administrative lapse, which is no sanction. */
export const MAPPABLE: readonly SanctionKind[] = SANCTION_KINDS.filter(
  (kind) => kind !== 'no-case' && kind !== 'administrative-lapse',
);

/** What is missing of the sanctions: none may be imposed that no article of the text has, or by an organ that may not. */
export function refusalsOfMapping(sanctions: readonly Mapped[], { statutesOrgan }: AdoptedText): Refusal[] {
  const used = sanctions.filter(({ article }) => article !== null);
  const isUsed = (kind: SanctionKind) => used.some((one) => one.kind === kind);
  return [
    ...MAPPABLE.flatMap((kind) => refusalsOfKind(kind, sanctions)),
    ...(used.length === 0 ? [{ code: 'COMPLAINTS_ADOPT_NO_SANCTION', path: 'sanctions' }] : []),
    ...(isUsed('exclusion') && !isLine(statutesOrgan ?? '')
      ? [{ code: 'COMPLAINTS_ADOPT_STATUTES_ORGAN', path: 'text.statutesOrgan' }]
      : []),
  ];
}

/** The organ that excludes from membership by this text; null where no article of it has an exclusion. */
export function organOfExclusion({
  text,
  sanctions,
}: {
  readonly text: AdoptedText;
  readonly sanctions: readonly Mapped[];
}): string | null {
  const isUsed = sanctions.some(({ kind, article }) => kind === 'exclusion' && article !== null);
  return isUsed ? text.statutesOrgan : null;
}

function refusalsOfKind(kind: SanctionKind, sanctions: readonly Mapped[]): Refusal[] {
  const said = sanctions.filter((one) => one.kind === kind);
  const refused = (code: string): Refusal => ({ code, params: { sanction: kind }, path: `sanctions.${kind}` });
  const [first, ...others] = said;
  if (!first || others.length > 0) return [refused('COMPLAINTS_ADOPT_SANCTION_UNSAID')];
  const { article, by } = first;
  if (article === null) return [];
  const may = CATALOGUE[kind].by;
  return [
    ...(isLine(article) ? [] : [refused('COMPLAINTS_ADOPT_ARTICLE')]),
    ...(by.length > 0 && by.every((organ) => may.includes(organ)) ? [] : [refused('COMPLAINTS_ADOPT_IMPOSED_BY')]),
  ];
}
