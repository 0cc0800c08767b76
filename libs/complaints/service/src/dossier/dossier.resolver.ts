import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { HandedOver } from '../bundle/handed-over.graphql.js';
import { BindDossier } from './bind-dossier.js';
import { CaseDossier } from './dossier.graphql.js';
import { OpenDossier } from './open-dossier.js';

@Resolver()
export class DossierResolver {
  constructor(
    private readonly open: OpenDossier,
    private readonly bind: BindDossier,
  ) {}

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

  @Mutation(() => HandedOver, {
    description:
      'The same as one tagged PDF, for a registrar of the case; written down in the audit with its digest each time. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  bindCaseDossier(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<HandedOver> {
    return this.bind.execute(caseId, key, member(actor));
  }
}
