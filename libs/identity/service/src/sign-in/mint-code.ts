import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Account } from '../people/account.entity.js';
import { Person } from '../people/person.entity.js';
import { SignInCode } from './sign-in-code.entity.js';
import type { MintedCode } from './sign-in.graphql.js';
import { hashOf, newCode } from './token.js';

/** Makes the code for the mail that is about to leave. A mail sent again carries a new code; the one before stops working. */
@Injectable()
export class MintCode {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, codeId: string, key: string): Promise<MintedCode> {
    let minted: MintedCode | undefined;
    await this.unitOfWork.run(
      { actor, name: 'identity.mint-code', key, input: codeId },
      async ({ manager, bodyId }) => {
        const asked = await manager.findOneBy(SignInCode, { id: codeId, forBody: bodyId });
        if (!asked) throw new NotFound('code');
        const account = await manager.findOneByOrFail(Account, { id: asked.accountId });
        const person = await manager.findOneByOrFail(Person, { bodyId, accountId: account.id });
        const code = newCode();
        await manager.update(SignInCode, { id: codeId }, { codeHash: hashOf(`${codeId} ${code}`) });
        minted = { code, email: account.email, name: person.name, locale: person.locale };
        return codeId;
      },
    );
    if (!minted) throw new NotFound('code');
    return minted;
  }
}
