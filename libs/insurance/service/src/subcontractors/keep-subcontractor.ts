import { Injectable } from '@nestjs/common';
import { refusalsToKeepSubcontractor, type Subcontractor } from '@standing/insurance/rules';
import { newId, refuseIfAny, Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { SubcontractorRow } from './subcontractor.entities.js';

/** One that is new, or one that is changed, with the version that was read. */
export type Kept = Subcontractor & { readonly known: { readonly id: string; readonly version: number } | null };

/** A coach keeps a subcontractor in their register, or changes one. Nobody is told. */
@Injectable()
export class KeepSubcontractor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The subcontractor's id. Refusals: see `refusalsToKeepSubcontractor`; `Stale` when it was changed since it was read. */
  execute(input: Kept, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.keep-subcontractor', key, input }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { personId } = actor;
      const { known, ...said } = input;
      const kept = asKept(said);
      refuseIfAny(refusalsToKeepSubcontractor(kept, today));
      if (known === null) {
        const id = newId();
        await manager.insert(SubcontractorRow, { ...kept, id, bodyId, personId, version: 1, recordedAt });
        return id;
      }
      const where = { bodyId, personId, id: known.id };
      const row = await manager.findOneOrFail(SubcontractorRow, { where, lock: { mode: 'for_no_key_update' } });
      if (row.version !== known.version) throw new Stale({ version: known.version }, { version: row.version });
      await manager.save(Object.assign(row, kept, { version: row.version + 1, recordedAt }));
      return row.id;
    });
  }
}

function asKept(said: Subcontractor): Subcontractor {
  const text = (value: string | null) => value?.trim() || null;
  const texts = { level: text(said.level), issuer: text(said.issuer), insurer: text(said.insurer) };
  return { ...said, ...texts, name: said.name.trim() };
}
