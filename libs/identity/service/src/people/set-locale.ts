import { Injectable } from '@nestjs/common';
import { LOCALES, type Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Person } from './person.entity.js';

/** Keeps the language that a person chose; a language that the platform does not speak changes nothing. */
@Injectable()
export class SetLocale {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Member, chosen: string, key: string): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'identity.set-locale', key, input: chosen },
      async ({ manager, bodyId }) => {
        const locale = LOCALES.find((known) => known === chosen);
        if (locale) await manager.update(Person, { id: actor.personId, bodyId }, { locale });
        return actor.personId;
      },
    );
  }
}
