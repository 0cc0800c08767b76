import { Injectable } from '@nestjs/common';
import type { Words } from '@standing/ethics/rules';
import type { Actor } from '@standing/platform/auth';
import { AdviceSeals } from './advice-seals.js';
import { CloseAdvice } from './close-advice.js';
import { EraseAdvice } from './erase-advice.js';
import { type OwnEnquiry, type OwnPlace, placeOf } from './own-enquiry.js';
import { ReplyToAdvice } from './reply-to-advice.js';

/** What an asker does with their own enquiry, by whichever way they come back: from here on there is a hash and no actor. */
@Injectable()
export class OwnAdvice {
  constructor(
    private readonly seals: AdviceSeals,
    private readonly replying: ReplyToAdvice,
    private readonly closing: CloseAdvice,
    private readonly erasing: EraseAdvice,
  ) {}

  place(own: OwnEnquiry, actor: Actor): OwnPlace {
    return placeOf(own, actor, this.seals);
  }

  async reply(own: OwnEnquiry, words: Words, key: string, actor: Actor): Promise<OwnPlace> {
    const place = this.place(own, actor);
    await this.replying.execute(place, words, key, actor.bodyId);
    return place;
  }

  async close(own: OwnEnquiry, key: string, actor: Actor): Promise<OwnPlace> {
    const place = this.place(own, actor);
    await this.closing.execute(place, key, actor.bodyId);
    return place;
  }

  async erase(own: OwnEnquiry, key: string, actor: Actor): Promise<boolean> {
    await this.erasing.atWish(this.place(own, actor), key, actor.bodyId);
    return true;
  }
}
