import { Injectable } from '@nestjs/common';
import type { Accommodation } from '@standing/accreditation/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedApplicationDraft, nextRevision, stepSeenAsItIs } from './locked-application-draft.js';

/** A word from the list, and the revision at which the step was seen. */
export type AccommodationToSave = { readonly accommodation: Accommodation; readonly revision: number };

/** A member says what they would need to be assessed: a word from a list, and never why. */
@Injectable()
export class SaveDraftAccommodation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. `Stale` where another window saved it meanwhile. The word is kept out of the audit. */
  execute(choice: AccommodationToSave, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.save-draft-accommodation', key, input: choice };
    return this.unitOfWork.run(command, async (tx) => {
      const draft = await lockedApplicationDraft(tx, actor.personId);
      const before = { accommodation: draft.accommodation, revision: draft.accommodationRevision };
      stepSeenAsItIs<{ accommodation: Accommodation | null; revision: number }>(before, choice);

      const { accommodation } = choice;
      await nextRevision(tx, draft, (accommodationRevision) => ({ accommodation, accommodationRevision }));
      await tx.audit('accreditation.save-draft-accommodation', draft.id);
      return draft.id;
    });
  }
}
