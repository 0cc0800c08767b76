import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { CaseDossier } from './dossier.graphql.js';
import { OpenDossier } from './open-dossier.js';

@Resolver()
export class DossierResolver {
  constructor(private readonly open: OpenDossier) {}

  @Mutation(() => CaseDossier, {
    description:
      'What proves that the procedure was followed, for a registrar of the case; written down in the audit each time. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  openCaseDossier(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseDossier> {
    return this.open.execute(caseId, key, member(actor));
  }
}
