import { Query, Resolver } from '@nestjs/graphql';
import { schemeForm } from '@standing/accreditation/format';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor } from '@standing/platform/graphql';

/** What the editor of schemes draws its form by. */
@Resolver()
export class SchemeFormatResolver {
  @Allow('draft', 'Scheme')
  @Query(() => String, {
    description:
      "The format of schemes as a JSON Schema, titled in the reader's language, with x-words for what can be chosen. For scheme administrators.",
  })
  schemeFormat(@CurrentActor() actor: Actor): string {
    return JSON.stringify(schemeForm(actor.locale));
  }
}
