import { Injectable } from '@nestjs/common';
import { Refused } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { DraftRow } from './draft.entity.js';
import { Drafts } from './drafts.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LONGEST_ADDRESS = 254;

/** Whoever writes gives an address for a code and for the warning, or takes it back. */
@Injectable()
export class GiveDraftAddress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly keys: CaseKeys,
  ) {}

  /** The draft's id. Refusals: COMPLAINTS_ADDRESS_UNREADABLE, and see `Drafts.toWrite`. */
  execute(access: string, address: string | null, key: string, actor: Actor): Promise<string> {
    const input = this.keys.digest('draft-address', JSON.stringify([access, address])).toString('hex');
    return this.unitOfWork.run({ actor, name: 'complaints.give-draft-address', key, input }, async (tx) => {
      const { draft, key: draftKey } = await this.drafts.toWrite(tx, access);
      const { manager, bodyId, today: editedOn } = tx;
      if (address !== null && (!ADDRESS.test(address) || address.length > LONGEST_ADDRESS))
        throw new Refused([{ code: 'COMPLAINTS_ADDRESS_UNREADABLE', path: 'address' }]);
      const sealed = address === null ? null : draftKey.seal('address', address);
      await manager.update(DraftRow, { bodyId, id: draft.id }, { address: sealed, editedOn });
      return draft.id;
    });
  }
}
