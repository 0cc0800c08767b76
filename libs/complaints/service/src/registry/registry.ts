import { ReadRespondent } from './read-respondent.js';
import { DeclareInCase } from './declare-in-case.js';
import { BecomeRegistrar } from './become-registrar.js';
import { OpenCaseAsRegistrar } from './open-case-as-registrar.js';
import { ServeCharges } from './serve-charges.js';
import { ProveService } from './prove-service.js';
import { NotifyDecision } from './notify-decision.js';
import { RegistryQueries } from './registry.queries.js';
import { RegistryResolver } from './registry.resolver.js';

/** What a registrar does in the cases that they keep. */
export const registry = [
  ReadRespondent,
  DeclareInCase,
  BecomeRegistrar,
  OpenCaseAsRegistrar,
  ServeCharges,
  ProveService,
  NotifyDecision,
  RegistryQueries,
  RegistryResolver,
];
