import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  announcementOf,
  type Candidate,
  type DrawSettings,
  inOrder,
  type Place,
  placesOf,
  refusalsOfTerm,
  refusalsToPrepare,
  referenceOf,
  rosterRoot,
} from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AuditDrawRow } from './audit.entities.js';
import { candidates } from './candidates.js';
import { isAnyOpen } from './load-steps.js';
import { sha256 } from './sha256.js';

type KeptRow = Place & { readonly personId: string; readonly salt: string; readonly reference: string };

/** By what a draw is made, and how many civil days those who are drawn have to answer. */
export type PreparedDraw = DrawSettings & { readonly answerDays: number };

/** A registrar prepares a draw: who is in it, and by which settings, is fixed from now on, before anybody can know the seed. */
@Injectable()
export class PrepareDraw {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draw's id. Refusals: see `refusalsToPrepare` and `refusalsOfTerm`. */
  execute(input: PreparedDraw, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.prepare-audit-draw', key, input }, async (tx) => {
      const { answerDays, ...settings } = input;
      const { manager, bodyId, today: preparedOn, now: recordedAt } = tx;
      await oneAtATime(tx, 'audit draws');
      const members = await candidates(tx);
      const places = placesOf(members, settings, preparedOn);
      const eligible = places.filter(({ leftOut }) => leftOut === null).length;
      const reasons = refusalsToPrepare(settings, eligible, await isAnyOpen(tx));
      refuseIfAny([...reasons, ...refusalsOfTerm(answerDays)]);

      const drawId = newId();
      const roster = inOrder(places.map((place, index) => keptRow(drawId, members[index]!, place)));
      const fixed = { rows: roster.length, root: rosterRoot(sha256, roster) };
      const announcement = announcementOf(sha256, { drawId, preparedOn, settings, ...fixed });
      const made = { answerDays, preparedBy: actor.personId, preparedOn, recordedAt };
      await manager.insert(AuditDrawRow, { id: drawId, bodyId, ...settings, ...fixed, announcement, ...made });
      await keepRoster(tx, drawId, roster);
      await tx.audit('cpd.prepare-audit-draw', drawId, { rows: roster.length, ratePerMille: settings.ratePerMille });
      return drawId;
    });
  }
}

function keptRow(drawId: string, { personId }: Candidate, place: Place): KeptRow {
  const salt = randomBytes(32).toString('hex');
  return { ...place, personId, salt, reference: referenceOf(sha256, drawId, personId, salt) };
}

async function keepRoster({ manager, bodyId }: Transaction, drawId: string, roster: readonly KeptRow[]): Promise<void> {
  await manager.query(
    `insert into cpd.audit_roster (body_id, draw_id, person_id, salt, reference, stratum, left_out, weight)
     select $1, $2, * from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[])`,
    [
      bodyId,
      drawId,
      roster.map((row) => row.personId),
      roster.map((row) => row.salt),
      roster.map((row) => row.reference),
      roster.map((row) => row.stratum),
      roster.map((row) => row.leftOut),
      roster.map((row) => row.weight),
    ],
  );
}
