import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LINK_LIFETIME_DAYS } from '@standing/correspondence/rules';
import { newId } from '@standing/kernel';
import type { MailedLinkPurpose, Locale } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { Link } from './link.entity.js';

const DAY_MS = 24 * 3_600_000;

type Wanted = {
  readonly purpose: MailedLinkPurpose;
  readonly subjectId: string;
  readonly recipientId: string;
  readonly locale: Locale;
};

/** Makes a link for the mail about to leave; returns the token of 256 random bits, which exists in that mail alone. */
@Injectable()
export class MintLink {
  async within(
    { manager, bodyId, realNow }: Transaction,
    { purpose, subjectId, recipientId, locale }: Wanted,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(realNow.getTime() + LINK_LIFETIME_DAYS * DAY_MS);
    const tokenHash = createHash('sha256').update(token).digest('hex');
    await manager.insert(Link, {
      id: newId(),
      bodyId,
      tokenHash,
      purpose,
      subjectId,
      recipientId,
      locale,
      createdAt: realNow,
      expiresAt,
    });
    return token;
  }
}
