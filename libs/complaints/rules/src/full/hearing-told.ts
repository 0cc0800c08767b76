import type { Day } from '@standing/kernel';
import type { Case, CaseState } from '../case.js';
import { stateOf } from '../state-of.js';
import { happened, hearingOf, since } from './facts-of-case.js';
import { named, objectUntil } from './hearing-guards.js';

/** What a party is told of the hearing: days alone. Nothing of what a panel does among itself. */
export type HearingTold = {
  /** The day on which the panel was named; null while it is not, and after an objection was upheld. */
  readonly namedOn: Day | null;
  /** The last day to object to somebody in it. */
  readonly objectUntil: Day | null;
  /** The day of the hearing of which notice was given; null where none stands. */
  readonly hearingOn: Day | null;
  readonly bundleOn: Day | null;
  readonly openedOn: Day | null;
  /** The day on which an adjourned hearing goes on; null while it is not adjourned. */
  readonly resumeOn: Day | null;
  readonly closedOn: Day | null;
  /** How often the hearing was put off. */
  readonly postponed: number;
  /** Nobody hears or deliberates any more: it was decided, as far as they were told, or the case is over. */
  readonly isOver: boolean;
};

/** From a hearing that is to be held to what its panel decides. */
const AHEAD: readonly CaseState[] = ['listed', 'ready', 'hearing', 'hearing-adjourned', 'deliberation'];

/** The hearing as a party is told of it; null before a panel was named. */
export function hearingFor(theCase: Pick<Case, 'events'>): HearingTold | null {
  const last = named(theCase);
  if (!last) return null;
  const round = { events: since(theCase, 'remit') };
  const isUpheld = since(round, 'name-panel').some(({ event, upheld }) => event === 'decide-objections' && upheld);
  const namedOn = isUpheld ? null : last.on;
  const ready = { events: since(round, 'postpone') };
  const dayOf = (event: 'serve-bundle' | 'open-hearing' | 'close-hearing') =>
    ready.events.findLast((one) => one.event === event)?.on ?? null;
  const isAdjourned = happened(ready, 'adjourn', 'resume-hearing', 'close-hearing');
  return {
    namedOn,
    objectUntil: namedOn && objectUntil(namedOn),
    hearingOn: hearingOf(theCase),
    bundleOn: dayOf('serve-bundle'),
    openedOn: dayOf('open-hearing'),
    resumeOn: isAdjourned ? (ready.events.findLast(({ event }) => event === 'adjourn')?.resumeOn ?? null) : null,
    closedOn: dayOf('close-hearing'),
    postponed: round.events.filter(({ event }) => event === 'postpone').length,
    isOver: !AHEAD.includes(stateOf(theCase)),
  };
}
