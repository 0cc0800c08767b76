import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { BindBundle } from './bind-bundle.js';
import { BundleOfCase } from './bundle.graphql.js';
import { HandedOver } from './handed-over.graphql.js';
import type { BundlePlaced, PaperPlaced } from './placed.js';
import { OpenBundle } from './open-bundle.js';

/** The hearing bundle, to read and as a file. */
@Resolver()
export class BundleResolver {
  constructor(
    private readonly open: OpenBundle,
    private readonly bind: BindBundle,
  ) {}

  @Mutation(() => BundleOfCase, {
    description:
      'Opens the bundle of a case for a member of its panel or appeal panel, its case manager or a registrar of it; written down in the audit each time. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  async openBundle(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<BundleOfCase> {
    return shown(await this.open.execute({ caseId }, key, member(actor)));
  }

  @Mutation(() => BundleOfCase, {
    description:
      'Opens the bundle of a case that concerns the reader, once it was served; written down in the audit each time. NOT_FOUND for anybody else, and before charges are served.',
  })
  @Allow('read', 'OwnCase')
  async openMyBundle(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<BundleOfCase> {
    return shown(await this.open.execute({ reference }, key, member(actor)));
  }

  @Mutation(() => HandedOver, {
    description:
      'Binds the bundle of a case into one PDF, for those whom `openBundle` lets read it; written down in the audit with its digest each time. Refused: COMPLAINTS_BUNDLE_NOT_SERVED, COMPLAINTS_BUNDLE_TOO_LARGE.',
  })
  @Allow('act-in', 'Case')
  bindBundle(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<HandedOver> {
    return this.bind.execute({ caseId }, key, member(actor));
  }

  @Mutation(() => HandedOver, {
    description:
      'Binds the bundle of a case that concerns the reader into one PDF. Refused and written down as `bindBundle`; NOT_FOUND as `openMyBundle`.',
  })
  @Allow('read', 'OwnCase')
  bindMyBundle(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<HandedOver> {
    return this.bind.execute({ reference }, key, member(actor));
  }
}

function shown({ id, servedOn, pages, sections }: BundlePlaced): BundleOfCase {
  return { id, servedOn, pages, sections: sections.map((one) => ({ ...one, papers: one.papers.map(paperShown) })) };
}

function paperShown({ id, state, event, exhibit, title, on, page, pages, texts, clauses, digest }: PaperPlaced) {
  return {
    ...{ id, state, event, title, on, page, pages, digest },
    exhibit: exhibit && exhibit.row,
    texts: [...texts],
    clauses: [...clauses],
  };
}
