import { Injectable } from '@nestjs/common';
import { type PracticeCountry, refusalsToPractise } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../covers/own-cover.js';
import { watchCovers } from '../reminders/watch-covers.js';
import { PracticeCountryRow } from './practice-country.entity.js';

/** A coach says where they practise, from when and until when. It is told to nobody. */
@Injectable()
export class SayWherePractised {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what was said; it takes the place of what was said of the country before. Refusals: see `refusalsToPractise`. */
  execute(input: PracticeCountry, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.say-where-practised', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      const { country, from: fromOn, until: untilOn } = input;
      refuseIfAny(refusalsToPractise(input));
      await oneAtATime(tx, personId);

      const id = newId();
      await manager.insert(PracticeCountryRow, { id, bodyId, personId, country, fromOn, untilOn, recordedAt });
      await watchCovers(tx, personId);
      await tx.audit('insurance.say-where-practised', id);
      return id;
    });
  }
}
