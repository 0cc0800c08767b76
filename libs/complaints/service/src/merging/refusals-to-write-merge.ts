import { type Attempt, type Case, refusalsOfMergeReasons, refusalsTo } from '@standing/complaints/rules';
import type { Day, Refusal } from '@standing/kernel';

type Written = Pick<Attempt, 'event' | 'by' | 'bothTheirs'> & { readonly reasons: string };

/** Every reason why a merge is not proposed, confirmed or declined so: those of its line, and that its reasons are missing or too long, once. */
export function refusalsToWriteMerge({ reasons, ...step }: Written, theCase: Case, on: Day): Refusal[] {
  const written = refusalsOfMergeReasons(reasons);
  const attempt = { ...step, reasoned: reasons.trim() !== '' };
  const others = refusalsTo(attempt, theCase, on).filter(({ code }) => !written.some((one) => one.code === code));
  return [...others, ...written];
}
