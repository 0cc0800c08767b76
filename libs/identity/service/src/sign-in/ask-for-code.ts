import { Injectable } from '@nestjs/common';
import { signInCodeAsked } from '@standing/identity/facts';
import { CODE_LIFETIME_MINUTES, CODES_AN_HOUR, foldEmail } from '@standing/identity/rules';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { MoreThan } from 'typeorm';
import { Account } from '../people/account.entity.js';
import { livingPerson } from '../deaths/living-person.js';
import type { Person } from '../people/person.entity.js';
import { SignInCode } from './sign-in-code.entity.js';

/** Asks for a code to be mailed. An address that nobody here has is answered alike, and nothing is sent. */
@Injectable()
export class AskForCode {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, email: string, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.ask-for-code', key, input: email }, async (transaction) => {
      const id = newId();
      const person = await personOf(email, transaction);
      if (person && !(await askedTooOften(person, transaction))) await keepAndTell(id, person, transaction);
      return id;
    });
  }
}

async function personOf(email: string, tx: Transaction): Promise<Person | null> {
  const account = await tx.manager.findOneBy(Account, { email: foldEmail(email) });
  return account && livingPerson(tx, { accountId: account.id });
}

async function askedTooOften({ accountId }: Person, { manager, realNow }: Transaction): Promise<boolean> {
  const anHourAgo = new Date(realNow.getTime() - 3_600_000);
  return (await manager.countBy(SignInCode, { accountId, askedAt: MoreThan(anHourAgo) })) >= CODES_AN_HOUR;
}

async function keepAndTell(id: string, person: Person, { manager, bodyId, realNow, tell }: Transaction): Promise<void> {
  const expiresAt = new Date(realNow.getTime() + CODE_LIFETIME_MINUTES * 60_000);
  await manager.insert(SignInCode, {
    id,
    accountId: person.accountId,
    forBody: bodyId,
    codeHash: null,
    tries: 0,
    askedAt: realNow,
    expiresAt,
    usedAt: null,
  });
  await tell(signInCodeAsked, { codeId: id, personId: person.id });
}
