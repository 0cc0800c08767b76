import { ApproveDraft } from './drafts/approve-draft.js';
import { BeginDraft } from './drafts/begin-draft.js';
import { CheckLine } from './drafts/check-line.js';
import { DiscardDraft } from './drafts/discard-draft.js';
import { DraftCheckingResolver } from './drafts/draft-checking.resolver.js';
import { DraftClosingResolver } from './drafts/draft-closing.resolver.js';
import { DraftRevisionRow } from './drafts/draft-revision.entity.js';
import { DraftWritingResolver } from './drafts/draft-writing.resolver.js';
import { DraftQueries } from './drafts/draft.queries.js';
import { DraftResolver } from './drafts/draft.resolver.js';
import { LineCheckRow } from './drafts/line-check.entity.js';
import { PublishDraft } from './drafts/publish-draft.js';
import { SaveDraft } from './drafts/save-draft.js';
import { SchemeDraftRow } from './drafts/scheme-draft.entity.js';
import { DifferenceQueries } from './schemes/difference.queries.js';
import { SchemeFormatResolver } from './schemes/scheme-format.resolver.js';
import { BringSimulationFurther } from './simulations/bring-simulation-further.js';
import { CancelSimulation } from './simulations/cancel-simulation.js';
import { EraseOldOutcomes } from './simulations/erase-outcomes.job.js';
import { EraseOutcomes } from './simulations/erase-outcomes.js';
import { FailSimulation } from './simulations/fail-simulation.js';
import { RunSimulations } from './simulations/run-simulations.job.js';
import { SimulateChunk } from './simulations/simulate-chunk.js';
import { SimulateSchemeDraft } from './simulations/simulate-scheme-draft.js';
import { SimulatedDocuments } from './simulations/simulated-documents.js';
import { SimulationOutcomeRow } from './simulations/simulation-outcome.entity.js';
import { SimulationRow } from './simulations/simulation.entity.js';
import { SimulationQueries } from './simulations/simulation.queries.js';
import { SimulationResolver } from './simulations/simulation.resolver.js';
import { TrialQueries } from './trials/trial.queries.js';
import { TrialResolver } from './trials/trial.resolver.js';

const useCases = [
  BeginDraft,
  SaveDraft,
  CheckLine,
  ApproveDraft,
  PublishDraft,
  DiscardDraft,
  SimulateSchemeDraft,
  CancelSimulation,
  SimulateChunk,
  FailSimulation,
  EraseOutcomes,
];
const jobs = [BringSimulationFurther, SimulatedDocuments, RunSimulations, EraseOldOutcomes];
const queries = [DifferenceQueries, DraftQueries, TrialQueries, SimulationQueries];
const resolvers = [
  SchemeFormatResolver,
  DraftResolver,
  DraftWritingResolver,
  DraftCheckingResolver,
  DraftClosingResolver,
  TrialResolver,
  SimulationResolver,
];

/** How a scheme is drafted, tried, simulated and published, with its rows, doors and use cases. */
export const drafting = {
  entities: [SchemeDraftRow, DraftRevisionRow, LineCheckRow, SimulationRow, SimulationOutcomeRow],
  providers: [...useCases, ...jobs, ...queries, ...resolvers],
};
