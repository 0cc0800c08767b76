import { isOver } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import type { Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { AbsenceType } from './absence.graphql.js';
import { absencesOf } from './absence.sql.js';

const absencesOfPerson = hotRead<{ readonly absences: readonly AbsenceType[] }>({
  name: 'accreditation.absences-of-person',
  text: `select ${absencesOf('$2::uuid')} as absences`,
});

/** Reads of absences: an assessor's own. Those of the pool are read with it. */
@Injectable()
export class AbsenceQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Mine that go on or come, the first before. */
  async mine(reads: OperationReads, { personId }: Member): Promise<AbsenceType[]> {
    const [{ absences }, on] = await Promise.all([reads.row(absencesOfPerson, [personId]), this.schemes.today(reads)]);
    return notOver(absences, on);
  }
}

/** Those that go on or come. */
export function notOver(absences: readonly AbsenceType[], on: Day): AbsenceType[] {
  return absences.filter((absence) => !isOver(absence, on));
}
