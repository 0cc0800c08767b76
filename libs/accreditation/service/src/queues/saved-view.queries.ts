import { isForRegistrars, type Queue, type ViewQuery } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { isRegistrar } from './application-queue.queries.js';
import { refuseOutsider } from './reads-queue.js';
import type { SavedViewType } from './saved-view.graphql.js';

type View = Omit<SavedViewType, 'query' | 'mine' | 'owner'> & {
  readonly ownerId: string;
  readonly query: ViewQuery;
};

const viewsOfQueue = hotRead<View>({
  name: 'accreditation.views-of-queue',
  text: `select id, owner_id as "ownerId", queue, name, shared, query, revision from accreditation.saved_views
    where body_id = $1 and queue = $2 and (owner_id = $3 or shared) order by owner_id <> $3, lower(name), id`,
});

/** Reads of what is kept of lists of work. */
@Injectable()
export class SavedViewQueries {
  /** One's own, then those of others for all who read the list. What asks how people judge is shown to registrars alone. */
  async of(reads: OperationReads, queue: Queue, actor: Member): Promise<SavedViewType[]> {
    refuseOutsider(queue, actor);
    const rows = await reads.rows(viewsOfQueue, [queue, actor.personId]);
    return rows
      .filter(({ ownerId, query }) => ownerId === actor.personId || !isForRegistrars(query) || isRegistrar(actor))
      .map((row) => shown(row, actor));
  }
}

function shown({ ownerId, query, ...row }: View, { personId }: Member): SavedViewType {
  const parameters = Object.entries(query).map(([name, value]) => ({ name, value }));
  return { ...row, mine: ownerId === personId, owner: { id: ownerId }, query: parameters };
}
