import { assessorsToRemind, type Reminding, refusalsToShareSeats } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { relatedIdsOf } from '../relations/relations-of-person.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { AssessorRemindersType } from './assessor-reminders.graphql.js';
import { type Awaited, awaitedApplications, awaitedOf } from './awaited.js';

type Row = Reminding & { readonly id: string };

/** Who would be reminded of several applications, and who was. */
@Injectable()
export class AssessorRemindersQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Before anybody is, in the order of the ids, each once. Refusals: see `refusalsToShareSeats`. */
  async toSend(reads: OperationReads, ids: readonly string[], actor: Member): Promise<AssessorRemindersType> {
    const on = await this.schemes.today(reads);
    const awaited = await this.awaited(reads, ids, null, on, actor);
    return shown(
      awaited.map((one) => ({ id: one.id, ...assessorsToRemind(one, on) })),
      actor,
    );
  }

  /** Whom an act reminded, and why others were not. */
  async sent(
    reads: OperationReads,
    ids: readonly string[],
    actId: string,
    actor: Member,
  ): Promise<AssessorRemindersType> {
    const on = await this.schemes.today(reads);
    const awaited = await this.awaited(reads, ids, actId, on, actor);
    return shown(
      awaited.map((one) => sentOf(one, on)),
      actor,
    );
  }

  private async awaited(
    reads: OperationReads,
    given: readonly string[],
    actId: string | null,
    on: Day,
    { personId }: Member,
  ): Promise<Awaited[]> {
    const ids = [...new Set(given)];
    refuseIfAny(refusalsToShareSeats(ids.length));
    const [rows, related] = await Promise.all([
      reads.rows(awaitedApplications, [ids, on, actId]),
      relatedIdsOf(reads, personId, on),
    ]);
    return awaitedOf(ids, rows, { personId, related });
  }
}

/** Whoever was reminded is no reason for anything else that is said of the application. */
function sentOf(application: Awaited, on: Day): Row {
  const { id } = application;
  const sheets = application.isReadable ? application.sheets.filter(({ isReminded }) => isReminded) : [];
  const others = application.sheets.filter(({ isReminded }) => !isReminded);
  const { refusals } = assessorsToRemind({ ...application, sheets: others }, on);
  const told = refusals.filter(({ code }) => sheets.length === 0 || code !== 'ACCREDITATION_NOBODY_TO_REMIND');
  return { id, sheets, refusals: told };
}

function shown(rows: readonly Row[], { locale }: Member): AssessorRemindersType {
  return {
    mails: new Set(rows.flatMap(({ sheets }) => sheets.map(({ assessorId }) => assessorId))).size,
    applications: rows.map(({ id, sheets, refusals }) => ({
      applicationId: id,
      assessors: sheets.map(({ assessorId }) => ({ id: assessorId })),
      refusals: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
    })),
  };
}
