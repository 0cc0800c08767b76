import { standingChanged } from '@standing/accreditation/facts';
import type { Decision } from '@standing/accreditation/requirements';
import { type Coming, daysToRemind, remindersOn } from '@standing/accreditation/rules';
import { type Day, newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Injectable } from '@nestjs/common';
import { oneAtATime } from '../lock.js';
import { comingFor, linesToWatch } from '../reminders/coming.js';
import { remind } from '../reminders/remind.js';
import { DueRow } from './due.entity.js';
import { decisionsOn, foundIn, isSame } from './found.js';
import { knownOfPerson, type KnownOfPerson } from './known-of-person.js';
import { tellHeld } from './tell-held.js';

/**
 * Decides of one person again, who is due: what has become another is told, what comes near is reminded of, and the next
 * day on which it is worth while is written down. What readers see does not wait for it.
 */
@Injectable()
export class Redecide {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The person's id. Whoever is not due any more is left alone. */
  execute(bodyId: string, personId: string): Promise<string> {
    const actor = { kind: 'service', service: 'accreditation', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'accreditation.redecide', key: newId(), input: { personId } };
    return this.unitOfWork.run(command, async (tx) => {
      // Evidence is recorded under the same lock: what is heard meanwhile makes them due once more.
      await oneAtATime(tx, `evidence ${personId}`);
      const before = await tx.manager.findOneBy(DueRow, { bodyId, personId });
      if (before === null || before.dueOn === null || before.dueOn > tx.today) return personId;
      await decideOf(tx, before);
      return personId;
    });
  }
}

async function decideOf(tx: Transaction, { personId, found: last, held: told }: DueRow): Promise<void> {
  const { manager, bodyId, today } = tx;
  const known = await knownOfPerson(tx, personId);
  const decisions = decisionsOn(known, today);
  const found = foundIn(known, decisions);
  const coming = comingFor(known, decisions, today);
  const dueOn = nextDue(known, decisions, coming, today);
  await manager.update(DueRow, { bodyId, personId }, { dueOn, decidedOn: today, found });
  if (last !== null && !isSame(last, found)) {
    const { status, pausedSince = null, levels, unmet } = found;
    const are = { status, pausedSince, levels: [...levels], unmet: [...unmet] };
    await tx.tell(standingChanged, { personId, on: today, ...are });
  }
  await tellHeld(tx, personId, known.standing, told);
  await remind(tx, personId, remindersOn(coming, found.status, today));
}

/** The next day on which time alone makes something of this another; null if it never does. */
function nextDue(
  { standing, renewal, nextVersionFrom }: KnownOfPerson,
  decisions: readonly Decision[],
  coming: readonly Coming[],
  today: Day,
): Day | null {
  const changes = [standing.nextChangeOn, renewal?.nextChangeOn ?? null, nextVersionFrom];
  const lines = linesToWatch(decisions).flatMap(({ nextChangeOn }) => (nextChangeOn === null ? [] : [nextChangeOn]));
  const ends = coming.filter(({ kind }) => kind === 'term-ends' || kind === 'condition-ends').map(({ onDay }) => onDay);
  const days = [
    ...[...changes, ...decisions.map(({ nextChangeOn }) => nextChangeOn)].filter((day) => day !== null),
    ...[...lines, ...ends].flatMap((day) => daysToRemind(day, today)),
  ];
  return days.filter((day) => day > today).sort()[0] ?? null;
}
