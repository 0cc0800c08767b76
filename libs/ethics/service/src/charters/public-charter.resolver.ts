import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Language } from '@standing/ethics/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CharterLanguageKind } from './charter.graphql.js';
import { AskedCharterType, CharterPdfType, PublicCharterType } from './public-charter.graphql.js';
import { PublicCharterQueries } from './public-charter.queries.js';

/** Published charters: for whoever has a link, and for the coach. */
@Resolver(() => PublicCharterType)
export class PublicCharterResolver {
  constructor(private readonly queries: PublicCharterQueries) {}

  @Query(() => PublicCharterType, {
    nullable: true,
    description: 'A version behind a public address, the latest without a number; null for an address that is closed.',
  })
  @Allow('read', 'PublicCharter')
  publicCharter(
    @Args('address', { type: () => String }) address: string,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PublicCharterType | null> {
    return this.queries.at(reads, address, number ?? null, locale);
  }

  @Query(() => AskedCharterType, {
    nullable: true,
    description: 'The version that the feedback link of a coach asks about; null where the coach has no such version.',
  })
  @Allow('ask-about', 'Charter')
  askedCharter(
    @Args('versionId', { type: () => Uuid }) versionId: string,
    @Args('coachId', { type: () => Uuid }) coachId: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AskedCharterType | null> {
    return this.queries.asked(reads, versionId, coachId, locale);
  }

  @Query(() => CharterPdfType, {
    description: 'That version as a PDF; NOT_FOUND where it is not, and in a language that it was not written in.',
  })
  @Allow('read', 'PublicCharter')
  publicCharterPdf(
    @Args('address', { type: () => String }) address: string,
    @Args('number', { type: () => Int }) number: number,
    @Args('language', { type: () => CharterLanguageKind }) language: Language,
    @Reads() reads: OperationReads,
  ): Promise<CharterPdfType> {
    return this.queries.pdfAt(reads, address, number, language);
  }

  @Query(() => CharterPdfType, { description: 'A version of the reader’s own as a PDF; NOT_FOUND for another’s.' })
  @Allow('read', 'Charter')
  myCharterPdf(
    @Args('versionId', { type: () => Uuid }) versionId: string,
    @Args('language', { type: () => CharterLanguageKind }) language: Language,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CharterPdfType> {
    return this.queries.ownPdf(reads, member(actor), versionId, language);
  }
}
