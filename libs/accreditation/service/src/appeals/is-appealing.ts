import type { Transaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { ApplicationRow } from '../applications/application.entity.js';
import { AppealRow } from './appeal.entity.js';

/** Whether an appeal of theirs is not decided yet: were it upheld, an application would be open again. */
export async function isAppealing({ manager, bodyId }: Transaction, personId: string): Promise<boolean> {
  const declined = await manager.findBy(ApplicationRow, { bodyId, personId, status: 'declined' });
  const applicationId = In(declined.map(({ id }) => id));
  return manager.existsBy(AppealRow, { bodyId, applicationId, outcome: IsNull() });
}
