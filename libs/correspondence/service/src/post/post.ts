import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { createTransport, type Transporter } from 'nodemailer';
import { DemoMail } from '../demo-mailbox/demo-mail.entity.js';
import type { Mail } from './mail.js';
import { NotPosted, type PostFault } from './not-posted.js';

/** A server that says nothing holds up neither the mails behind it nor the stopping of the platform. In milliseconds. */
const PATIENCE = { dnsTimeout: 5000, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** Posts mail through the SMTP server of the settings; with none, mails land in the demo mailbox. */
@Injectable()
export class Post {
  private readonly transport: Transporter | null;
  private readonly from: string;

  constructor(@Inject(SETTINGS) settings: { readonly smtpUrl?: string; readonly mailFrom?: string }) {
    this.transport = settings.smtpUrl === undefined ? null : createTransport({ url: settings.smtpUrl, ...PATIENCE });
    this.from = settings.mailFrom ?? 'standing@localhost';
  }

  async send(mail: Mail, { manager, bodyId, realNow }: Transaction): Promise<void> {
    const { toAddress, toName, subject, text } = mail;
    if (this.transport)
      await this.transport
        .sendMail({ from: this.from, to: { name: toName, address: toAddress }, subject, text })
        .catch((fault: PostFault) => {
          throw new NotPosted(fault);
        });
    else await manager.insert(DemoMail, { ...mail, id: newId(), bodyId, sentAt: realNow });
  }
}
