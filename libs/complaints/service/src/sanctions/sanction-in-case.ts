import {
  type Case,
  endedBySilence,
  type Exclusion,
  exclusionIn,
  preview,
  previewOf,
  reviewDays,
  sanctionHistory,
  termsNow,
  trackStateOn,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { OperationReads } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { metersInCase } from '../meters/meters-in-case.js';
import { exclusionInCase } from './exclusion-in-case.js';
import { reportInCase } from './report-in-case.js';
import type { SanctionInCase } from './sanction.graphql.js';
import { warningInCase } from './warning-in-case.js';

/** The sanction of a case as those who keep it, and whom it concerns, see it on a day; null where none was imposed. */
export async function sanctionInCase(
  asked: Pick<OperationReads, 'many'> | Transaction,
  caseId: string,
  theCase: Case,
  today: Day,
  /** The exclusion as the reader may know it. */
  exclusion: Exclusion | null = exclusionIn(theCase),
): Promise<SanctionInCase | null> {
  const sanction = sanctionOn(theCase, today);
  if (!sanction) return null;
  const meters = await metersInCase(asked, caseId, theCase, today);
  return { ...sanction, meters, exclusion: exclusionInCase(exclusion, theCase) };
}

function sanctionOn(theCase: Case, today: Day): Omit<SanctionInCase, 'meters' | 'exclusion'> | null {
  const [history, terms] = [sanctionHistory(theCase), termsNow(theCase)];
  if (!history || !terms) return null;
  const fromOn = history.acts.find(({ act }) => act === 'in-force')?.on ?? null;
  const review = reviewDays(history);
  const isOpen = history.acts.every(({ act }) => act === 'in-force' || act === 'varied');
  const ahead = fromOn === null ? today : fromOn;
  const before = history.acts.length <= 1 ? preview(terms, ahead) : [previewOf(history)];
  return {
    ...{ state: trackStateOn(history, today), terms, fromOn },
    ...{ reviewOpensOn: review?.opensOn ?? null, decideBy: review?.decideBy ?? null },
    endedBySilence: isOpen && endedBySilence(history, today),
    warning: warningInCase(theCase, today),
    report: reportInCase(theCase),
    preview: before.map((one) => ({ ...one, days: [...one.days] })),
  };
}
