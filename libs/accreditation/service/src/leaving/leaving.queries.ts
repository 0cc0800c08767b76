import { openPause, refusalsToGiveUp, refusalsToPause, standingOn } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound, type Refusal } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { accreditationPolicy } from '../accreditation.policy.js';
import { LoweringQueries } from '../lowerings/lowering.queries.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { shownLevel } from '../schemes/level-title.js';
import { awardsRead } from '../standing/held.queries.js';
import type { LeavingType, PauseType, ResignationType } from './leaving.graphql.js';

type ResignationRead = Omit<ResignationType, 'person'> & { readonly personId: string };

const RESIGNATION = `r.id, r.person_id as "personId", r.effective_on as "effectiveOn", r.received_on as "receivedOn",
  r.entered_by <> r.person_id as "isByOffice", b.id is not null as "isTakenBack"
  from accreditation.resignations r
  left join accreditation.resignations_taken_back b on b.body_id = r.body_id and b.resignation_id = r.id`;

const resignationById = hotRead<ResignationRead>({
  name: 'accreditation.resignation-by-id',
  text: `select ${RESIGNATION} where r.body_id = $1 and r.id = $2`,
});

const resignationToCome = hotRead<ResignationRead>({
  name: 'accreditation.resignation-to-come',
  text: `select ${RESIGNATION} where r.body_id = $1 and r.person_id = $2 and r.effective_on > $3::date and b.id is null
    order by r.recorded_at desc limit 1`,
});

const pauseById = hotRead<Omit<PauseType, 'person'> & { readonly personId: string }>({
  name: 'accreditation.pause-by-id',
  text: `select s.pause_id as id, s.person_id as "personId", s.from_on as "fromOn", s.resumes_on as "resumesOn"
    from accreditation.pauses s where s.body_id = $1 and s.pause_id = $2 order by s.revision desc limit 1`,
});

/** Reads of what members do of their own accord: one's own, or anybody's for those who may. */
@Injectable()
export class LeavingQueries {
  constructor(
    private readonly schemes: SchemeQueries,
    private readonly lowerings: LoweringQueries,
  ) {}

  /** Another's is not found, but by an officer or a registrar. */
  async of(reads: OperationReads, personId: string, actor: Member): Promise<LeavingType> {
    if (personId !== actor.personId && !allowed(accreditationPolicy, actor, 'read-any', 'Standing'))
      throw new NotFound('person');
    const { locale } = actor;
    const [today, held] = await Promise.all([this.schemes.today(reads), awardsRead(reads, personId)]);
    const { awards, ends } = held;
    const standing = standingOn(awards, ends, today);
    const open = openPause(awards[0]?.pauses ?? [], today);
    const [resignation, { lowering, lower, termEndsOn, refusals }] = await Promise.all([
      reads.maybe(resignationToCome, [personId, today]),
      this.lowerings.of(reads, personId, held, { today, locale }),
    ]);
    const sentences = (given: readonly Refusal[]) => given.map((one) => sentenceOf(one, messages, locale));
    return {
      resignation: resignation && shown(resignation),
      pause: open && { id: open.pauseId, person: { id: personId }, fromOn: open.fromOn, resumesOn: open.resumesOn },
      refusalsToGiveUp: sentences(refusalsToGiveUp(standing)),
      refusalsToPause: sentences(refusalsToPause({ standing, open })),
      lowering,
      lowerLevels: lower.map(({ code, title }) => shownLevel(code, title, locale)),
      termEndsOn,
      refusalsToLower: sentences(refusals),
    };
  }

  async resignation(reads: OperationReads, id: string): Promise<ResignationType> {
    return shown(await reads.row(resignationById, [id]));
  }

  async pause(reads: OperationReads, id: string): Promise<PauseType> {
    return shown(await reads.row(pauseById, [id]));
  }
}

function shown<Row extends { readonly personId: string }>({ personId, ...row }: Row) {
  return { ...row, person: { id: personId } };
}
