import { Injectable } from '@nestjs/common';
import {
  type ClausePair,
  type ReferenceText,
  refusalsToCompareEditions,
  refusalsToCompareReference,
} from '@standing/ethics/rules';
import { newId, NotFound, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Clause } from '../editions/clause.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { Comparison } from './comparison.entity.js';

export type NewComparison = {
  readonly editionId: string;
  readonly earlierEditionId?: string | null;
  readonly reference?: ReferenceText | null;
  readonly pairs: readonly ClausePair[];
};

/** Says what the clauses of an earlier edition, or of another body's text, are in an edition (AT-1). */
@Injectable()
export class CompareCodeEdition {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The edition's id. `NotFound` for an edition that there is not; refusals: `ETHICS_COMPARISON_WITH` unless it is with
   * one text, and see `refusalsToCompareEditions` and `refusalsToCompareReference`.
   */
  execute(input: NewComparison, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.compare-code-edition', key, input }, async (tx) => {
      const { manager, bodyId, today, now } = tx;
      const edition = await editionWith(tx, input.editionId);
      const ours = await codesOf(tx, edition.id);
      refuseIfAny(await refusalsOf(tx, input, edition, ours));

      const { reference, earlierEditionId } = input;
      const id = newId();
      const with_ = { earlierEditionId: earlierEditionId ?? null, referenceName: reference?.name.trim() ?? null };
      const by = { comparedBy: actor.personId, comparedOn: today, comparedAt: now };
      const pairs = input.pairs.map(({ theirs, ours: here, relation }) => ({ theirs, ours: here ?? null, relation }));
      const row = { id, bodyId, editionId: edition.id, ...with_, referenceLink: reference?.link ?? null, pairs, ...by };
      await manager.insert(Comparison, row);
      await tx.audit('ethics.compare-code-edition', edition.id, { comparisonId: id });
      return edition.id;
    });
  }
}

async function refusalsOf(
  tx: Transaction,
  { earlierEditionId, reference, pairs }: NewComparison,
  edition: Edition,
  ours: readonly string[],
): Promise<Refusal[]> {
  const given = pairs.map((pair) => ({ ...pair, ours: pair.ours ?? null }));
  if (reference && !earlierEditionId) return refusalsToCompareReference(link(reference), given, ours);
  if (!earlierEditionId || reference) return [{ code: 'ETHICS_COMPARISON_WITH', path: 'earlierEditionId' }];

  const earlier = await editionWith(tx, earlierEditionId);
  if (earlier.validFrom >= edition.validFrom)
    return [{ code: 'ETHICS_COMPARISON_NOT_EARLIER', path: 'earlierEditionId' }];
  return refusalsToCompareEditions(given, await codesOf(tx, earlier.id), ours);
}

function link({ name, link: given }: ReferenceText): ReferenceText {
  return { name, link: given ?? null };
}

async function editionWith({ manager, bodyId }: Transaction, id: string): Promise<Edition> {
  const edition = await manager.findOneBy(Edition, { bodyId, id });
  if (!edition) throw new NotFound('edition');
  return edition;
}

async function codesOf({ manager, bodyId }: Transaction, editionId: string): Promise<string[]> {
  return (await manager.findBy(Clause, { bodyId, editionId })).map(({ code }) => code);
}
