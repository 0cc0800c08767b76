import { type Bar, barsOn, type Unseated } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { OperationReads } from '@standing/platform/graphql';
import { type ApplicationRecord, partsOf } from '../decisions/application-record.js';
import { latestRelations } from '../relations/latest-relations.js';
import { relationsOf } from '../relations/relations-of-person.js';

/** What giving seats of an application begins from. */
export async function unseatedOf(reads: OperationReads, record: ApplicationRecord, on: Day): Promise<Unseated> {
  const { id, applicantId: personId, kind, level, status, sheets, criteria } = record;
  const { moderatorId, deciderIds, panelIds } = partsOf(record);
  return {
    id,
    application: { personId, kind, level, status },
    isAssessed: criteria.length > 0,
    seats: sheets,
    hadAPart: [...(moderatorId === null ? [] : [moderatorId]), ...deciderIds, ...panelIds],
    bars: await barsOf(reads, personId, on),
  };
}

/** What bars whom from judging the person. */
async function barsOf(reads: OperationReads, personId: string, on: Day): Promise<Map<string, Bar[]>> {
  const bars = new Map<string, Bar[]>();
  for (const relation of latestRelations(await reads.rows(relationsOf, [personId]))) {
    const otherId = relation.oneId === personId ? relation.otherId : relation.oneId;
    bars.set(otherId, [...(bars.get(otherId) ?? []), ...barsOn([relation], on)]);
  }
  return bars;
}
