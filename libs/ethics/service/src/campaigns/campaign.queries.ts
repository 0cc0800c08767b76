import { Injectable } from '@nestjs/common';
import { type Audience, consequenceOf, isOpen, weeksOf } from '@standing/ethics/rules';
import type { Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { PersonStub } from '../person.graphql.js';
import { TextQueries } from '../texts/text.queries.js';
import {
  askedOfPerson,
  audienceSize,
  campaignsOfBody,
  type CampaignSeen,
  type ReminderForMail,
  reminderForMail,
  waitingOf,
} from './campaign-reads.js';
import type { AskedToSignType, CampaignSizeType, CampaignType } from './campaign.graphql.js';

const codeSigned = hotRead<{ readonly signed: boolean }>({
  name: 'ethics.code-ever-signed',
  text: `select exists (select from ethics.signatures s where s.body_id = $1 and s.person_id = $2 and s.edition_id is not null
    and not exists (select from ethics.signatures_taken_back b where b.body_id = s.body_id and b.signature_id = s.id)) as signed`,
});

/** Reads of campaigns: their progress for the office, and for a member what they are asked. */
@Injectable()
export class CampaignQueries {
  constructor(private readonly texts: TextQueries) {}

  /** All of them, those that go on first, then the latest. */
  async all(reads: OperationReads, { locale }: Member): Promise<CampaignType[]> {
    const today = await this.texts.today(reads);
    const rows = await reads.rows(campaignsOfBody, [locale]);
    const seen = rows.map((row) => progressOf(row, today));
    return [...seen.filter((one) => one.isOpen), ...seen.filter((one) => !one.isOpen)];
  }

  async byId(reads: OperationReads, reader: Member, id: string): Promise<CampaignType | null> {
    return (await this.all(reads, reader)).find((campaign) => campaign.id === id) ?? null;
  }

  async size(reads: OperationReads, textId: string, audience: Audience): Promise<CampaignSizeType> {
    return reads.row(audienceSize, [await this.texts.today(reads), audience, textId]);
  }

  /** Who has not signed, 500 at the most. */
  async waiting(reads: OperationReads, id: string): Promise<PersonStub[]> {
    return reads.rows(waitingOf, [id]);
  }

  async askedOf(reads: OperationReads, { personId, locale }: Member): Promise<AskedToSignType[]> {
    const today = await this.texts.today(reads);
    const [asked, { signed }] = await Promise.all([
      reads.rows(askedOfPerson, [today, personId, locale]),
      reads.row(codeSigned, [personId]),
    ]);
    return asked.map((one) => ({ ...one, consequence: consequenceOf(one.isCode, signed) }));
  }

  /** Null where they have signed meanwhile, or it has ended: then there is nothing left to say. */
  async forMail(reads: OperationReads, id: string): Promise<ReminderForMail | null> {
    return reads.maybe(reminderForMail, [await this.texts.today(reads), id]);
  }
}

function progressOf({ signedOn, ...row }: CampaignSeen, today: Day): CampaignType {
  const { openedOn, closedOn, deadlineOn } = row;
  const lastOn = [closedOn ?? today, deadlineOn, today].sort()[0]!;
  const signed = signedOn.length;
  return {
    ...row,
    isOpen: isOpen({ deadlineOn }, closedOn, today),
    signed,
    weeks: weeksOf(openedOn, lastOn, signedOn),
  };
}
