import { Injectable } from '@nestjs/common';
import { signatureReminderDue } from '@standing/ethics/facts';
import { reminderDueOn } from '@standing/ethics/rules';
import { type Day, newId } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { DataSource, type EntityManager } from 'typeorm';
import { isLiving } from '../heard/people.sql.js';
import { oneAtATime } from '../lock.js';
import { CampaignClosureRow, CampaignReminderRow, CampaignRow } from './campaign.entity.js';
import { hasSigned, textOf } from './campaign.sql.js';

/** The most that are reminded in one transaction; whoever is left comes with the next. */
const AT_A_TIME = 200;

/** Those of the campaign `$2` who have not signed and were not yet reminded `$3` days before its deadline. */
const WAITING = `select m.person_id as "personId" from ethics.campaign_members m
  join ethics.campaigns c on c.body_id = m.body_id and c.id = m.campaign_id
  where m.body_id = $1 and m.campaign_id = $2 and ${isLiving('m')} and not ${hasSigned('m', textOf('c'))}
    and not exists (select from ethics.campaign_reminders r where r.body_id = m.body_id and r.campaign_id = m.campaign_id
      and r.person_id = m.person_id and r.days_before = $3)
  order by m.person_id limit ${AT_A_TIME}`;

/** Reminds members of a campaign who have not signed: each of them once for each of its reminders, in parts. */
@Injectable()
export class RemindMembers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly source: DataSource,
  ) {}

  /** Whether somebody is to be reminded on this day; it only reads. */
  areWaiting(bodyId: string, campaignId: string, today: Day): Promise<boolean> {
    return inBody(
      this.source,
      bodyId,
      async (manager) => (await waitingOf(manager, bodyId, campaignId, today)).waiting.length > 0,
    );
  }

  /** Whether there may be more to remind. What was begun and cut off goes on with whoever was not reminded. */
  async execute(bodyId: string, campaignId: string): Promise<boolean> {
    const actor = { kind: 'service', service: 'ethics', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'ethics.remind-members', key: newId(), input: { campaignId } };
    let isMore = false;
    await this.unitOfWork.run(command, async (tx) => {
      await oneAtATime(tx, `reminders ${campaignId}`);
      isMore = (await remindPart(tx, campaignId)) === AT_A_TIME;
      return campaignId;
    });
    return isMore;
  }
}

async function remindPart(tx: Transaction, campaignId: string): Promise<number> {
  const { manager, bodyId, today: toldOn } = tx;
  const { daysBefore, waiting } = await waitingOf(manager, bodyId, campaignId, toldOn);
  const rows = waiting.map((personId) => ({ id: newId(), bodyId, campaignId, personId, daysBefore, toldOn }));
  await manager.insert(CampaignReminderRow, rows);
  await tx.tellAll(
    signatureReminderDue,
    rows.map(({ id: reminderId, personId }) => ({ reminderId, personId })),
  );
  return rows.length;
}

type Waiting = { readonly daysBefore: number; readonly waiting: readonly string[] };

/** Whom a reminder waits for on this day, no more than are reminded at a time, and which of the campaign's reminders it is. */
async function waitingOf(manager: EntityManager, bodyId: string, campaignId: string, today: Day): Promise<Waiting> {
  const campaign = await manager.findOneByOrFail(CampaignRow, { bodyId, id: campaignId });
  const daysBefore = reminderDueOn(campaign, today);
  if (daysBefore === null || (await manager.existsBy(CampaignClosureRow, { bodyId, campaignId })))
    return { daysBefore: 0, waiting: [] };
  const people: readonly { personId: string }[] = await manager.query(WAITING, [bodyId, campaignId, daysBefore]);
  return { daysBefore, waiting: people.map(({ personId }) => personId) };
}
