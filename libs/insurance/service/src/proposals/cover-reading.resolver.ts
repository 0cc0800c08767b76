import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member } from '@standing/platform/graphql';
import { CoverReadingType } from './cover-reading.graphql.js';
import { ReadAttestation, type Reading } from './read-attestation.js';

/** What an attestation says, for the coach who has just sent it. */
@Resolver(() => CoverReadingType)
export class CoverReadingResolver {
  constructor(private readonly attestation: ReadAttestation) {}

  @Allow('declare', 'OwnCover')
  @Query(() => CoverReadingType, {
    description:
      'Reads a file that I sent and proposes what it says of a cover: the first 10 pages, 50,000 characters at the most. Nothing of it is kept. Refused: INSURANCE_FILE_UNKNOWN, INSURANCE_FILE_EXPIRED, INSURANCE_READ_TOO_OFTEN.',
  })
  coverReading(
    @Args('file', { type: () => String, description: "The ticket that the door for files gave for it: one's own." })
    file: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reading> {
    return this.attestation.execute(file, member(actor));
  }
}
