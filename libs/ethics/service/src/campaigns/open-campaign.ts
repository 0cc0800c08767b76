import { Injectable } from '@nestjs/common';
import { type Audience, type Opening, refusalsToOpen } from '@standing/ethics/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { isInForceOn } from '../texts/text.js';
import { textOfBody } from '../texts/text-of-body.js';
import { CampaignRow } from './campaign.entity.js';
import { AUDIENCE, goesOn, textOf } from './campaign.sql.js';

export type NewCampaign = Opening & { readonly textId: string; readonly audience: Audience };

/** Members are asked to sign a text in force until a day. Who is asked stays as it is on this day, whatever happens later. */
@Injectable()
export class OpenCampaign {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The campaign's id. Refusals: see `refusalsToOpen`; a text that there is not is not found. */
  execute(input: NewCampaign, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.open-campaign', key, input }, async (tx) => {
      const { manager, bodyId, today: openedOn, now: openedAt } = tx;
      const { textId, audience, deadlineOn, remindDays } = input;
      await oneAtATime(tx, 'campaigns');
      const text = await textOfBody(tx, textId);
      const people: readonly { person_id: string }[] = await manager.query(AUDIENCE, [bodyId, openedOn, audience]);
      const known = { isInForce: isInForceOn(text, openedOn), isAsked: await isAsked(tx, textId) };
      refuseIfAny(refusalsToOpen(input, known, people.length, openedOn));

      const id = newId();
      const of = text.code === null ? { editionId: textId } : { versionId: textId };
      const said = { audience, deadlineOn, remindDays: [...remindDays], openedBy: actor.personId };
      await manager.insert(CampaignRow, { id, bodyId, ...of, ...said, openedOn, openedAt });
      await manager.query(
        `insert into ethics.campaign_members (body_id, campaign_id, person_id) select $1, $2, unnest($3::uuid[])`,
        [bodyId, id, people.map((person) => person.person_id)],
      );
      await tx.audit('ethics.open-campaign', id, { size: people.length });
      return id;
    });
  }
}

async function isAsked({ manager, bodyId, today }: Transaction, textId: string): Promise<boolean> {
  const [row]: readonly { asked: boolean }[] = await manager.query(
    `select exists (select from ethics.campaigns c where c.body_id = $1 and ${textOf('c')} = $3 and ${goesOn('c', '$2')}) as asked`,
    [bodyId, today, textId],
  );
  return row?.asked === true;
}
