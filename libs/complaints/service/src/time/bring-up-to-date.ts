import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { loadCase } from '../cases/load-case.js';
import { awaitTime } from '../cases/let-time-pass.js';

/** Writes down what time has brought in one case, although nobody looked at it. */
@Injectable()
export class BringUpToDate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. A case that is up to date stays as it is. */
  execute(bodyId: string, caseId: string): Promise<string> {
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.bring-up-to-date', key: newId(), input: { caseId } };
    return this.unitOfWork.run(command, async (tx) => {
      // The hint is renewed even if nothing came of it, or a day that no longer holds would be looked at for ever.
      await awaitTime(tx, caseId, await loadCase(tx, caseId));
      return caseId;
    });
  }
}
