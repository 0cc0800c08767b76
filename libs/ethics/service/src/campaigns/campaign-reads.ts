import type { Audience } from '@standing/ethics/rules';
import type { Day } from '@standing/kernel';
import { hotRead } from '@standing/platform/graphql';
import { isLiving } from '../heard/people.sql.js';
import { stands } from '../signatures/standing-signatures.js';
import { TEXTS } from '../texts/text.js';
import { AUDIENCE, goesOn, hasSigned, textOf } from './campaign.sql.js';
import type { AskedToSignType, CampaignSizeType } from './campaign.graphql.js';

/** A campaign with the days on which those whom it asks have signed. */
export type CampaignSeen = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly isCode: boolean;
  readonly audience: Audience;
  readonly deadlineOn: Day;
  readonly remindDays: number[];
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly asked: number;
  readonly signedOn: Day[];
};

export const campaignsOfBody = hotRead<CampaignSeen>({
  name: 'ethics.campaigns-of-body',
  text: `with texts as (${TEXTS})
    select c.id, case $2::text when 'fr' then t.fr else t.en end as title, t.name, t.code is null as "isCode",
      c.audience, c.deadline_on as "deadlineOn", c.remind_days as "remindDays", c.opened_on as "openedOn",
      x.closed_on as "closedOn", p.asked, p.signed_on as "signedOn"
    from ethics.campaigns c join texts t on t.id = ${textOf('c')}
    left join ethics.campaign_closures x on x.body_id = c.body_id and x.campaign_id = c.id
    cross join lateral (
      select count(*)::int as asked, coalesce(array_agg(s.signed_on::text) filter (where s.id is not null), '{}') as signed_on
      from ethics.campaign_members m
      left join ethics.signatures s on s.body_id = m.body_id and s.person_id = m.person_id
        and coalesce(s.edition_id, s.version_id) = t.id and ${stands('s')}
      where m.body_id = c.body_id and m.campaign_id = c.id and ${isLiving('m')}) p
    where c.body_id = $1 order by c.opened_at desc, c.id`,
});

export const audienceSize = hotRead<CampaignSizeType>({
  name: 'ethics.audience-size',
  text: `select count(*)::int as asked, (count(*) filter (where ${hasSigned('q', '$4')}))::int as signed
    from (select $1::uuid as body_id, a.person_id from (${AUDIENCE}) a) q`,
});

export const waitingOf = hotRead<{ readonly id: string }>({
  name: 'ethics.campaign-waiting',
  text: `select m.person_id as id from ethics.campaign_members m
    join ethics.campaigns c on c.body_id = m.body_id and c.id = m.campaign_id
    where m.body_id = $1 and m.campaign_id = $2 and ${isLiving('m')} and not ${hasSigned('m', textOf('c'))}
    order by m.person_id limit 500`,
});

export const askedOfPerson = hotRead<Omit<AskedToSignType, 'consequence'>>({
  name: 'ethics.asked-of-person',
  text: `with texts as (${TEXTS})
    select c.id, case $4::text when 'fr' then t.fr else t.en end as title, t.code is null as "isCode",
      c.deadline_on as "deadlineOn"
    from ethics.campaign_members m
    join ethics.campaigns c on c.body_id = m.body_id and c.id = m.campaign_id
    join texts t on t.id = ${textOf('c')}
    where m.body_id = $1 and m.person_id = $3 and ${goesOn('c', '$2')} and not ${hasSigned('m', 't.id')}
    order by c.deadline_on, c.id`,
});

/** What a mail says of a reminder: until when, and to whom; what is to be signed is read behind its link. */
export type ReminderForMail = { readonly personId: string; readonly deadlineOn: Day };

export const reminderForMail = hotRead<ReminderForMail>({
  name: 'ethics.signature-reminder-for-mail',
  text: `select r.person_id as "personId", c.deadline_on as "deadlineOn" from ethics.campaign_reminders r
    join ethics.campaigns c on c.body_id = r.body_id and c.id = r.campaign_id
    where r.body_id = $1 and r.id = $3 and ${goesOn('c', '$2')} and not ${hasSigned('r', textOf('c'))}`,
});
