import { Injectable } from '@nestjs/common';
import { foldEmail, refusalsToUseCode } from '@standing/identity/rules';
import { newId, Refused } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Account } from '../people/account.entity.js';
import { livingPerson } from '../deaths/living-person.js';
import type { Person } from '../people/person.entity.js';
import { OpenSession } from './open-session.js';
import { SignInCode } from './sign-in-code.entity.js';
import { hashOf } from './token.js';

/**
 * Signs in with the newest code that was mailed. A wrong one is counted even though it is refused, so that guessing ends
 * after a few tries; the refusal says the same whatever is wrong.
 */
@Injectable()
export class SignInWithCode {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly open: OpenSession,
  ) {}

  async execute(actor: Actor, email: string, typed: string): Promise<string> {
    let token: string | undefined;
    await this.unitOfWork.run({ actor, name: 'identity.sign-in', key: newId(), input: null }, async (transaction) => {
      const person = await this.usePerson(email, typed, transaction);
      if (person) token = await this.open.within(transaction, person, 'code');
      return actor.bodyId;
    });
    if (!token) throw new Refused([{ code: 'IDENTITY_CODE_NOT_ACCEPTED', path: 'code' }]);
    return token;
  }

  private async usePerson(email: string, typed: string, tx: Transaction): Promise<Person | null> {
    const { manager, bodyId, realNow } = tx;
    const account = await manager.findOneBy(Account, { email: foldEmail(email) });
    if (!account) return null;
    const code = await manager.findOne(SignInCode, {
      where: { accountId: account.id, forBody: bodyId },
      order: { id: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
    const matches = code?.codeHash === hashOf(`${code?.id ?? ''} ${typed.replaceAll(/\s/g, '')}`);
    const accepted = refusalsToUseCode(code, matches, realNow).length === 0;
    if (code)
      await manager.update(SignInCode, { id: code.id }, accepted ? { usedAt: realNow } : { tries: code.tries + 1 });
    return accepted ? livingPerson(tx, { accountId: account.id }) : null;
  }
}
