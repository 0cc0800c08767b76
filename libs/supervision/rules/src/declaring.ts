import { addMonths, type Day, type Refusal } from '@standing/kernel';
import type { AgreementStatus } from './agreement.js';
import { type Declaration, refusalsUnlessDeclared } from './relations.js';
import { refusalsUnlessAgreed } from './terms.js';

/** Clause SV-2 is asked about every year: twelve civil months after the last declaration. */
export const DECLARED_FOR_MONTHS = 12;

/** The day on which one of the two is to declare again. */
export function declarationDueOn(lastDeclaredOn: Day): Day {
  return addMonths(lastDeclaredOn, DECLARED_FOR_MONTHS);
}

/**
 * Why one of the two may not declare: `SUPERVISION_NOT_AGREED`, `SUPERVISION_RELATIONS_NOT_DECLARED`. No relation is a
 * reason: what is declared truly is never refused, and what follows is said by the weighing.
 */
export function refusalsToDeclare(
  agreement: { readonly status: AgreementStatus },
  declaration: Declaration,
): Refusal[] {
  return [...refusalsUnlessAgreed(agreement), ...refusalsUnlessDeclared(declaration)];
}
