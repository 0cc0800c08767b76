import { Injectable } from '@nestjs/common';
import {
  type Case,
  type LetterTemplate,
  type MeterTurn,
  TURN_STATES,
  turnsFound,
  type TurnState,
} from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { loadCase } from '../cases/load-case.js';
import { writeLetter } from '../letters/write-letter.js';
import { metersInCase } from '../meters/meters-in-case.js';
import { lapseWarning } from '../sanctions/lapse-warning.js';
import { MeterLook } from './meter-look.entity.js';
import { MeterTurnRow } from './meter-turn.entity.js';

const LETTER_OF: Readonly<Record<TurnState, LetterTemplate>> = {
  kept: 'condition-kept',
  'at-risk': 'condition-at-risk',
  missed: 'condition-missed',
};

/** Looks at the meters of a case once a day: the respondent is written to of what turned, and a warning ends that was met. */
@Injectable()
export class LookAtMeters {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. One that was looked at today is left alone, however often and from wherever it is asked. */
  execute(bodyId: string, caseId: string): Promise<string> {
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.look-at-meters', key: newId(), input: { caseId } };
    return this.unitOfWork.run(command, async (tx) => {
      // The case is held from here: another look waits, and finds this one.
      const found = await loadCase(tx, caseId);
      if (!(await isFirstToday(tx, caseId))) return caseId;
      const theCase = await lapseWarning(tx, caseId, found);
      const meters = await metersInCase(tx, caseId, theCase, tx.today);
      const turns = turnsFound(meters, await turnsBefore(tx, caseId), tx.today);
      if (turns.length > 0) await tell(tx, caseId, theCase, turns);
      return caseId;
    });
  }
}

/** Writes down that the case was looked at today; false where somebody did. */
async function isFirstToday({ manager, bodyId, today: lookedOn }: Transaction, caseId: string): Promise<boolean> {
  const before = await manager.findOneBy(MeterLook, { bodyId, caseId });
  if (before && before.lookedOn >= lookedOn) return false;
  if (before) await manager.update(MeterLook, { bodyId, caseId }, { lookedOn });
  else await manager.insert(MeterLook, { id: newId(), bodyId, caseId, lookedOn });
  return true;
}

async function turnsBefore({ manager, bodyId }: Transaction, caseId: string): Promise<MeterTurn[]> {
  const rows = await manager.find(MeterTurnRow, { where: { bodyId, caseId }, order: { turnedOn: 'asc' } });
  return rows.map(({ condition: code, state, turnedOn: on }) => ({ code, state, on }));
}

/** Keeps what turned, and writes one letter for all that turned alike: which conditions they are, the page says. */
async function tell(tx: Transaction, caseId: string, theCase: Case, turns: readonly MeterTurn[]): Promise<void> {
  const { manager, bodyId } = tx;
  await manager.insert(
    MeterTurnRow,
    turns.map(({ code, state, on: turnedOn }) => ({ id: newId(), bodyId, caseId, condition: code, state, turnedOn })),
  );
  const turned = TURN_STATES.filter((state) => turns.some((turn) => turn.state === state));
  for (const state of turned) await writeLetter(tx, caseId, theCase, { to: 'respondent', template: LETTER_OF[state] });
  await tx.audit('complaints.look-at-meters', caseId, {}, 'time');
}
