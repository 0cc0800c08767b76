import { Injectable } from '@nestjs/common';
import { newId, NotFound } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull, Not } from 'typeorm';
import { Body } from '../bodies/body.entity.js';
import { Person } from '../people/person.entity.js';
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
      const person = isDemo && (await manager.findOneBy(Person, { id: personId, bodyId, persona: Not(IsNull()) }));
      if (!person) throw new NotFound('persona');
      token = await this.open.within(transaction, person, 'persona');
      return bodyId;
    });
    return token;
  }
}
