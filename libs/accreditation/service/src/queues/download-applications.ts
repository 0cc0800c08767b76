import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import type { ApplicationsAsked } from './application-filter.graphql.js';

/** Somebody of the office takes a list of applications with them, names and all: that they did is kept. */
@Injectable()
export class DownloadApplications {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The download's id, under which the audit has what was asked and how many rows that were. */
  execute({ filter, order }: ApplicationsAsked, total: number, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.download-applications', key, input: { filter, order } };
    return this.unitOfWork.run(command, async (tx) => {
      const id = newId();
      const asked = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== false);
      const details = Object.fromEntries(asked.map(([name, value]) => [name, String(value)]));
      await tx.audit('accreditation.download-applications', id, { ...details, order: order ?? 'oldest', total });
      return id;
    });
  }
}
