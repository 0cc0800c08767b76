import { addDays } from '@standing/kernel';
import type { Case, Pause } from './case.js';
import { lineOf } from './procedures.js';

/**
 * When the clocks of a case stood or stand still: as people recorded it, and as steps of its procedure say by themselves, such
 * as a question to the complainant or talks between the parties. None of the latter is stored.
 */
export function pausesOf({ events, pauses, procedure }: Case): readonly Pause[] {
  return events.reduce<readonly Pause[]>((before, { event, on, askedByParty }) => {
    const line = lineOf(procedure, event);
    if (!line) return before;
    const { pauses: begun, resumes } = line;
    const ended = before.map((pause) =>
      pause.reason === resumes && pause.until === null ? { ...pause, until: on } : pause,
    );
    if (!begun || (begun.whenAsked && !askedByParty)) return ended;
    return [...ended, { reason: begun.reason, from: on, until: null, reviewOn: addDays(on, begun.days) }];
  }, pauses);
}
