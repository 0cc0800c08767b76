import type { Refusal } from '@standing/kernel';
import { type Application, refusalsOfAnswered } from './applying.js';
import { type Assessed, type FinalMark, stageOf, toSettle } from './assessed.js';
import { type Marked, refusalOn, refusalsOfReasons } from './marking.js';
import { type PartsTaken, refusalsOfPart } from './parts.js';

/** What a moderation begins from. */
export type BeforeModerating = {
  readonly application: Pick<Application, 'status'>;
  readonly assessed: Assessed;
  /** The parts that others had: without the moderator, who is about to. */
  readonly parts: PartsTaken;
  readonly personId: string;
  readonly related: boolean;
  /** Who was appointed to; null while a registrar may take it on. */
  readonly appointedId: string | null;
};

/** Why somebody may not moderate an application, whatever they would say. Who had a part in it is told no more. */
export function refusalsToBeModerator({
  parts,
  personId,
  related,
  ...before
}: Omit<BeforeModerating, 'appointedId'>): Refusal[] {
  const barred = refusalsOfPart(parts, personId, related);
  return barred.length > 0 ? barred : [...refusalsOfAnswered(before.application), ...refusalsOfModeration(before)];
}

/** Why these marks do not settle it: one for each criterion that is open, and none for any other, each with its reason. */
export function refusalsToModerate(before: BeforeModerating, marks: readonly Marked<FinalMark>[]): Refusal[] {
  const barred = refusalsToBeModerator(before);
  if (barred.length > 0) return barred;
  const { appointedId, personId } = before;
  if (appointedId !== null && appointedId !== personId) return [{ code: 'ACCREDITATION_MODERATOR_APPOINTED' }];
  const open = toSettle(before.assessed);
  const given = (code: string) => marks.filter(({ criterion }) => criterion === code).length;
  const missing = open.filter(({ code }) => given(code) !== 1);
  const others = marks.filter(({ criterion }) => !open.some(({ code }) => code === criterion));
  return [
    ...missing.map((criterion) => refusalOn('ACCREDITATION_CRITERION_UNSETTLED', criterion)),
    ...others.map(({ criterion }) => ({ code: 'ACCREDITATION_CRITERION_NOT_OPEN', params: { criterion } })),
    ...marks.flatMap((marked) => refusalsOfSettling(marked)),
  ];
}

/** Even what is met needs the moderator's reason: one of the two said otherwise. */
function refusalsOfSettling(marked: Marked<FinalMark>): Refusal[] {
  const prefix = `marks.${marked.criterion}.`;
  const missing = { code: 'ACCREDITATION_REASON_MISSING', path: `${prefix}reason` };
  const isBare = marked.mark === 'MET' && (marked.reason ?? '').trim() === '';
  return [...(isBare ? [missing] : []), ...refusalsOfReasons(marked, prefix)];
}

function refusalsOfModeration({ assessed }: Pick<BeforeModerating, 'assessed'>): Refusal[] {
  switch (stageOf(assessed)) {
    case 'none':
      return [{ code: 'ACCREDITATION_NOTHING_TO_MODERATE' }];
    case 'assessing':
      return [{ code: 'ACCREDITATION_ASSESSMENT_OUTSTANDING' }];
    case 'moderating':
      return [];
    case 'settled':
      return [
        { code: assessed.moderated === null ? 'ACCREDITATION_NOTHING_TO_MODERATE' : 'ACCREDITATION_MODERATION_DONE' },
      ];
  }
}
