import type { Refusal } from '@standing/kernel';
import type { Case } from './case.js';

/** Why somebody may not come back: an objection to them was upheld, and they left the panel with it (R10). */
export function refusalsToReturn(personId: string, { events, everHeld }: Pick<Case, 'events' | 'everHeld'>): Refusal[] {
  const left = everHeld.some(
    (held) =>
      held.personId === personId &&
      held.function === 'panel' &&
      events.some(
        ({ event, upheld, seats, on }) =>
          event === 'decide-objections' &&
          upheld === true &&
          held.endedOn === on &&
          seats?.some((seat) => seat === held.seat),
      ),
  );
  return left ? [{ code: 'COMPLAINTS_OBJECTION_UPHELD', path: 'who' }] : [];
}
