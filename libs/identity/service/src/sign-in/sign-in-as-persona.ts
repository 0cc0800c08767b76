import { Injectable } from '@nestjs/common';
import { newId, NotFound } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Body } from '../bodies/body.entity.js';
import { livingPerson } from '../deaths/living-person.js';
import { OpenSession } from './open-session.js';

/** Lets a visitor of a demonstration be one of its personas. In any other body there are none: NOT_FOUND. */
@Injectable()
export class SignInAsPersona {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly open: OpenSession,
  ) {}

  async execute(actor: Actor, personId: string): Promise<string> {
    let token = '';
    await this.unitOfWork.run({ actor, name: 'identity.sign-in', key: newId(), input: null }, async (transaction) => {
      const { manager, bodyId } = transaction;
      const isDemo = await manager.existsBy(Body, { id: bodyId, demo: true });
      const person = isDemo ? await livingPerson(transaction, { id: personId }) : null;
      if (person === null || person.persona === null) throw new NotFound('persona');
      token = await this.open.within(transaction, person, 'persona');
      return bodyId;
    });
    return token;
  }
}
