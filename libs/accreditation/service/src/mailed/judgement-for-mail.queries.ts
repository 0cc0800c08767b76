import type { Text } from '@standing/accreditation/requirements';
import { lastDayToAppeal } from '@standing/accreditation/rules';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { fileOf } from '../assessors/assessment.queries.js';
import { levelTitleOf } from '../schemes/level-title.js';
import type {
  AppealForMailType,
  AssessorReminderForMailType,
  AssignmentForMailType,
  ConditionForMailType,
  HearingForMailType,
  ModerationForMailType,
  RefusalForMailType,
} from './judgement-for-mail.graphql.js';

type Refused = Pick<RefusalForMailType, 'personId' | 'declinedOn'> & { readonly levelTitle: Text };

const refusal = hotRead<Refused>({
  name: 'accreditation.refusal-for-mail',
  text: `select a.person_id as "personId", ${levelTitleOf('a')} as "levelTitle", a.decided_on as "declinedOn"
    from accreditation.applications a where a.body_id = $1 and a.id = $2 and a.status = 'declined'`,
});

type Conditional = Omit<ConditionForMailType, 'levelTitle'> & { readonly levelTitle: Text };

const condition = hotRead<Conditional>({
  name: 'accreditation.condition-for-mail',
  text: `select a.person_id as "personId", a.id as "applicationId", ${levelTitleOf('a')} as "levelTitle", d.decided_on as "decidedOn",
      d.honoured_until as "honouredUntil"
    from accreditation.application_decisions d
    join accreditation.applications a on a.body_id = d.body_id and a.id = d.application_id
    where d.body_id = $1 and d.id = $2 and a.status = 'conditional' and not exists (
      select from accreditation.application_decisions l
      where l.body_id = a.body_id and l.application_id = a.id and l.recorded_at > d.recorded_at)`,
});

type Appealed = Omit<AppealForMailType, 'levelTitle'> & { readonly levelTitle: Text };

const appeal = hotRead<Appealed>({
  name: 'accreditation.appeal-for-mail',
  text: `select a.person_id as "personId", a.id as "applicationId", ${levelTitleOf('a')} as "levelTitle", p.outcome, p.decided_on as "decidedOn"
    from accreditation.appeals p join accreditation.applications a on a.body_id = p.body_id and a.id = p.application_id
    where p.body_id = $1 and p.id = $2`,
});

const assignment = hotRead<Pick<AssignmentForMailType, 'personId'>>({
  name: 'accreditation.assignment-for-mail',
  text: `select s.assessor_id as "personId"
    from accreditation.assessments s join accreditation.applications a on a.body_id = s.body_id and a.id = s.application_id
    where s.body_id = $1 and s.id = $2 and s.status = 'assigned' and a.status = 'waiting'`,
});

const assessorReminder = hotRead<AssessorReminderForMailType>({
  name: 'accreditation.assessor-reminder-for-mail',
  text: `select s.assessor_id as "personId", count(*)::int as waiting
    from accreditation.assessment_reminders r
    join accreditation.assessments s on s.body_id = r.body_id and s.id = r.assessment_id
    join accreditation.applications a on a.body_id = s.body_id and a.id = s.application_id
    where r.body_id = $1 and r.reminder_id = $2 and s.status in ('assigned', 'open') and a.status = 'waiting'
    group by s.assessor_id`,
});

const moderation = hotRead<ModerationForMailType>({
  name: 'accreditation.moderation-for-mail',
  text: `select m.moderator_id as "personId", a.applied_on as "appliedOn"
    from accreditation.moderations m join accreditation.applications a on a.body_id = m.body_id and a.id = m.application_id
    where m.body_id = $1 and m.id = $2 and m.moderated_at is null and a.status = 'waiting'`,
});

const hearing = hotRead<HearingForMailType>({
  name: 'accreditation.hearing-for-mail',
  text: `select m.person_id as "personId", p.appealed_on as "appealedOn"
    from accreditation.appeal_members m join accreditation.appeals p on p.body_id = m.body_id and p.id = m.appeal_id
    where m.body_id = $1 and m.id = $2 and p.outcome is null`,
});

/** The refusal of an application; null once an appeal has quashed it. */
export async function refusalForMail(
  reads: OperationReads,
  applicationId: string,
  locale: Locale,
): Promise<RefusalForMailType | null> {
  const row = await reads.maybe(refusal, [applicationId]);
  return row && { ...row, levelTitle: row.levelTitle[locale], appealUntil: lastDayToAppeal(row.declinedOn) };
}

/** A conditional answer; null once another took its place, or the application is not open any more. */
export async function conditionForMail(
  reads: OperationReads,
  id: string,
  locale: Locale,
): Promise<ConditionForMailType | null> {
  const row = await reads.maybe(condition, [id]);
  return row && { ...row, levelTitle: row.levelTitle[locale] };
}

/** What was decided on an appeal. */
export async function appealForMail(reads: OperationReads, id: string, locale: Locale): Promise<AppealForMailType> {
  const row = await reads.row(appeal, [id]);
  return { ...row, levelTitle: row.levelTitle[locale] };
}

/** What an assessor was given; null once they answered, or have it no longer. */
export async function assignmentForMail(reads: OperationReads, id: string): Promise<AssignmentForMailType | null> {
  const row = await reads.maybe(assignment, [id]);
  return row && { ...row, file: fileOf(id) };
}

/** What an assessor is reminded of; null once none of it waits for them. */
export function assessorReminderForMail(
  reads: OperationReads,
  id: string,
): Promise<AssessorReminderForMailType | null> {
  return reads.maybe(assessorReminder, [id]);
}

/** What waits to be settled, and by whom now; null when it does not wait. */
export function moderationForMail(reads: OperationReads, id: string): Promise<ModerationForMailType | null> {
  return reads.maybe(moderation, [id]);
}

/** What somebody hears; null once it is decided, or they hear it no longer. */
export function hearingForMail(reads: OperationReads, id: string): Promise<HearingForMailType | null> {
  return reads.maybe(hearing, [id]);
}
