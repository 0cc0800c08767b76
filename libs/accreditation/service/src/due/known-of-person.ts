import type { Evidence, SchemeVersion } from '@standing/accreditation/requirements';
import type { StandingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { MoreThan } from 'typeorm';
import { Aim } from '../aims/aim.entity.js';
import { ApplicationRow } from '../applications/application.entity.js';
import { evidenceOf } from '../awards/award-level.js';
import type { AwardHeld } from '../awards/awards-of-person.js';
import { upkeepToday, type UpkeepToday } from '../renewals/renewal-today.js';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';

/** All that is looked at to decide of a person again. */
export type KnownOfPerson = {
  readonly standing: StandingOn<AwardHeld>;
  readonly renewal: UpkeepToday['renewal'];
  readonly document: SchemeVersion | null;
  /** The first day of the next version that is published; null while there is none. */
  readonly nextVersionFrom: Day | null;
  /** The levels held and aimed at, of those that the scheme has. */
  readonly levels: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The last day of a condition of theirs; null while no application is conditional. */
  readonly honouredUntil: Day | null;
};

/** Reads it: as many statements for a long ledger as for a short one. */
export async function knownOfPerson(tx: Transaction, personId: string): Promise<KnownOfPerson> {
  const { manager, bodyId, today } = tx;
  const { standing, version, renewal } = await upkeepToday(tx, personId);
  const aim = await manager.findOne(Aim, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
  const next = await manager.findOne(SchemeVersionRow, {
    select: { id: true, validFrom: true },
    where: { bodyId, validFrom: MoreThan(today) },
    order: { validFrom: 'ASC' },
  });
  const held = standing.status === 'ACCREDITED' ? standing.award?.level : undefined;
  const document = version && version.document;
  const isKnown = (level: string) => document?.levels.some(({ code }) => code === level) ?? false;
  const levels = [...new Set([held, aim?.level])].filter((level) => level !== undefined).filter(isKnown);
  const evidence = await evidenceOf(tx, personId);
  const conditional = await manager.findOneBy(ApplicationRow, { bodyId, personId, status: 'conditional' });
  const honouredUntil = conditional?.honouredUntil ?? null;
  return { standing, renewal, document, nextVersionFrom: next?.validFrom ?? null, levels, evidence, honouredUntil };
}
