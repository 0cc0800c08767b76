import type { Evidence, SchemeVersion } from '@standing/accreditation/requirements';
import { holdsAward, type StandingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { MoreThan } from 'typeorm';
import { Aim } from '../aims/aim.entity.js';
import { ApplicationRow } from '../applications/application.entity.js';
import { evidenceOf } from '../awards/award-level.js';
import type { AwardHeld } from '../awards/awards-of-person.js';
import { isDeceased } from '../deaths/deaths-of-person.js';
import { upkeepToday, type UpkeepToday } from '../renewals/renewal-today.js';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';

/** All that is looked at to decide of a person again. */
export type KnownOfPerson = {
  readonly standing: StandingOn<AwardHeld>;
  readonly renewal: UpkeepToday['renewal'];
  /** The last day of what is held, at a lower level too where its member goes on at one; null without end. */
  readonly termEndsOn: Day | null;
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
  const { standing, version, renewal, award } = await upkeepToday(tx, personId);
  const aim = await manager.findOne(Aim, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
  const next = await manager.findOne(SchemeVersionRow, {
    select: { id: true, validFrom: true },
    where: { bodyId, validFrom: MoreThan(today) },
    order: { validFrom: 'ASC' },
  });
  const held = holdsAward(standing) ? standing.award?.level : undefined;
  const document = version && version.document;
  const isKnown = (level: string) => document?.levels.some(({ code }) => code === level) ?? false;
  // Of whoever has died nothing is looked at any more.
  const isDead = await isDeceased(tx, personId);
  const wanted = isDead ? [] : [held, aim?.level];
  const levels = [...new Set(wanted)].filter((level) => level !== undefined).filter(isKnown);
  const evidence = await evidenceOf(tx, personId);
  const termEndsOn = standing.loweredFrom === null ? standing.until : (award?.validUntil ?? null);
  const conditional = await manager.findOneBy(ApplicationRow, { bodyId, personId, status: 'conditional' });
  const honouredUntil = isDead ? null : (conditional?.honouredUntil ?? null);
  const nextVersionFrom = next?.validFrom ?? null;
  return { standing, renewal, termEndsOn, document, nextVersionFrom, levels, evidence, honouredUntil };
}
