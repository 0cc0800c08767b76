import type { Day, Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { refusalsOfText } from '../texts.js';
import { AT_ONCE, type SanctionKind } from './catalogue.js';
import { stretchesOf, termEnd } from './history.js';
import { refusalsOfLadder, type Weighing } from './ladder.js';
import { RESTORED_AFTER, sanctionHistory, termsNow } from './sanction-of-case.js';
import { refusalsOfTerms, type Terms, termsOf } from './terms.js';

/** What a member of a panel proposes to impose, with how they came to it. */
export type Imposed = {
  /** Which sanction; null where none is imposed, and for a withdrawal as its row has it. */
  readonly sanction?: Terms | null;
  readonly weighing?: Weighing | null;
  /** Why it is published with the name: reasons of their own. */
  readonly namingReasons?: string;
  /** Codes of the levels below the one that the respondent holds, as accreditation told; none where there is none. */
  readonly lowerLevels?: readonly string[];
};

const LONGEST_NAMING = 5000;
const NOTHING_WEIGHED: Weighing = { rungs: [], aggravating: [], mitigating: [] };

/** The outcomes that may come with terms; a restoration may go without. */
const IMPOSE: readonly string[] = ['sanction', 'vary', 'restore'];

/** The terms that a proposal would impose; null where it imposes none. */
export function termsImposed({ outcome, sanction }: { readonly outcome: string } & Imposed): Terms | null {
  if (outcome === 'withdrawal') return sanction ?? termsOf('withdrawal', { months: RESTORED_AFTER });
  return IMPOSE.includes(outcome) ? (sanction ?? null) : null;
}

/**
 * Why a panel may not impose this: what it imposes is not said or is another outcome's, its terms are out of bounds, the
 * ladder was not walked up to it, it lowers to a level that is not below the one held, or it is to be published with the
 * name and nobody says why.
 */
export function refusalsOfImposed(proposal: { readonly outcome: string } & Imposed): Refusal[] {
  const { outcome, sanction, weighing, namingReasons, lowerLevels = [] } = proposal;
  const terms = termsImposed(proposal);
  if (terms === null)
    return sanction || outcome === 'sanction' ? [{ code: 'COMPLAINTS_SANCTION_MISSING', path: 'sanction' }] : [];
  if ((terms.kind === 'withdrawal') !== (outcome === 'withdrawal'))
    return [{ code: 'COMPLAINTS_SANCTION_NOT_HERE', path: 'kind' }];
  return [
    ...refusalsOfTerms(terms),
    ...refusalsOfLevel(terms, lowerLevels),
    ...refusalsOfLadder(terms.kind, weighing ?? NOTHING_WEIGHED),
    ...(terms.named
      ? refusalsOfText('namingReasons', namingReasons ?? '', 'COMPLAINTS_NAMING_REASONS_MISSING', LONGEST_NAMING)
      : []),
  ];
}

/** A panel lowers to a level that the scheme has, below the one held (O6); a level that is not said is missing already. */
function refusalsOfLevel({ kind, level }: Terms, lower: readonly string[]): Refusal[] {
  if (kind !== 'level-reduction' || level === null) return [];
  if (lower.length === 0) return [{ code: 'COMPLAINTS_LEVEL_NONE_BELOW', path: 'kind' }];
  return lower.includes(level) ? [] : [{ code: 'COMPLAINTS_LEVEL_NOT_BELOW', path: 'level' }];
}

/** Whether it may take effect although an appeal is possible. */
export function mayBeAtOnce(proposal: { readonly outcome: string } & Imposed): boolean {
  const terms = termsImposed(proposal);
  return terms !== null && AT_ONCE.includes(terms.kind);
}

/** Into what a sanction may be varied: into itself, or into what limits less. Never into what limits more. */
const INTO: Partial<Record<SanctionKind, readonly SanctionKind[]>> = {
  suspension: ['suspension', 'conditions'],
  conditions: ['conditions'],
};

/** Why a sanction panel may not vary the sanction of a case so: it is another kind, it names, or it would be over already. */
export function refusalsOfVariation(next: Terms | null | undefined, theCase: Case, on: Day): Refusal[] {
  const [now, history] = [termsNow(theCase), sanctionHistory(theCase)];
  if (!next || !now || !history) return [{ code: 'COMPLAINTS_SANCTION_MISSING', path: 'sanction' }];
  if (!(INTO[now.kind] ?? []).includes(next.kind)) return [{ code: 'COMPLAINTS_SANCTION_NOT_HERE', path: 'kind' }];
  const began = next.kind === now.kind ? (stretchesOf(history).at(-1)?.fromOn ?? on) : on;
  const end = termEnd(next, began);
  return [
    ...refusalsOfTerms(next),
    // Whether somebody is named was decided, with reasons, when it was imposed.
    ...(next.named !== now.named ? [{ code: 'COMPLAINTS_NAMING_DECIDED', path: 'named' }] : []),
    ...(end !== null && end <= on ? [{ code: 'COMPLAINTS_SANCTION_OVER', path: 'months' }] : []),
  ];
}
