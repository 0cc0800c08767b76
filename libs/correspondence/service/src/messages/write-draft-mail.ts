import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import type { Mail } from '../post/mail.js';
import type { Message } from './message.entity.js';
import { type Body, pageOf } from './page-of.js';
import { type DraftForMail, draftMail } from './words/draft-mail.js';

/** Makes the words of what is said to whoever began something without an account. */
@Injectable()
export class WriteDraftMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
  ) {}

  /** Null when it was sent or erased meanwhile, or has no address any more. */
  async of({ subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, draft } = await this.graph.ask<{ body: Body; draft: DraftForMail | null }>(
      actor,
      `query DraftForMail($id: Uuid!) { body { name host } draft: draftForMail(id: $id) { kind address locale code erasedOn } }`,
      { id: subjectId },
    );
    return draft && draftMail(draft, body.name, pageOf(body, this.settings.publicUrl, '/return'));
  }
}
