import { ApplicationQueueQueries } from './queues/application-queue.queries.js';
import { ApplicationQueueResolver } from './queues/application-queue.resolver.js';
import { AskAssessors } from './queues/ask-assessors.js';
import { AssessorsToAskQueries } from './queues/assessors-to-ask.queries.js';
import { ChangeView } from './queues/change-view.js';
import { DownloadApplications } from './queues/download-applications.js';
import { OfficeQueueResolver } from './queues/office-queue.resolver.js';
import { RemoveView } from './queues/remove-view.js';
import { SaveView } from './queues/save-view.js';
import { SavedViewRow } from './queues/saved-view.entity.js';
import { SavedViewQueries } from './queues/saved-view.queries.js';
import { SavedViewResolver } from './queues/saved-view.resolver.js';

const useCases = [SaveView, ChangeView, RemoveView, AskAssessors, DownloadApplications];
const queries = [ApplicationQueueQueries, AssessorsToAskQueries, SavedViewQueries];
const resolvers = [ApplicationQueueResolver, OfficeQueueResolver, SavedViewResolver];

/** The lists of work: what is asked of them, what is kept of that, and what is done with several rows at once. */
export const queues = {
  entities: [SavedViewRow],
  providers: [...useCases, ...queries, ...resolvers],
};
