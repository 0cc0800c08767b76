import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { type Listing, refusalsOfListing, refusalsToBeListed } from '@standing/supervision/rules';
import { ownSupervisor } from '../desk/own-supervisor.js';
import { confirmerOf } from '../supervisors/confirmer.js';
import { DirectoryEntryRow } from './directory-entry.entity.js';

/** A supervisor enters the directory, or says anew what it shows of them. What was said before is kept. */
@Injectable()
export class BeListed {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The supervisor's id. Refusals: see `refusalsToBeListed` and `refusalsOfListing`. */
  execute(input: Listing, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.be-listed', key, input }, async (tx) => {
      const supervisor = await ownSupervisor(tx, actor);
      const { vettedOn } = supervisor;
      refuseIfAny([
        ...refusalsToBeListed({ vettedOn, ...(await confirmerOf(tx, supervisor)) }, tx.today),
        ...refusalsOfListing(input),
      ]);

      const { bodyId, today: saidOn, now: recordedAt } = tx;
      const { places, remote } = input;
      const said = { places, remote, languages: inOrder(input.languages), countries: inOrder(input.countries) };
      const of = { bodyId, supervisorId: supervisor.id, saidOn, recordedAt };
      await tx.manager.insert(DirectoryEntryRow, { id: newId(), ...of, ...said, listed: true });
      await tx.audit('supervision.be-listed', supervisor.id, { places });
      return supervisor.id;
    });
  }
}

function inOrder(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
