import { Injectable } from '@nestjs/common';
import { shownTally, type TallyCell } from '@standing/ethics/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { TextQueries } from '../texts/text.queries.js';
import type { AdviceInQueueType, AdviceTallyCellType } from './desk.graphql.js';

/** What waits longest first; neither who asks nor whether they gave a name. */
const queue = hotRead<AdviceInQueueType>({
  name: 'ethics.advice-queue',
  text: `select e.id, e.asked_on as "askedOn", e.chapters, e.state,
      case when e.held_by is null then 'nobody' when e.held_by = $2::uuid then 'me' else 'another' end as "heldBy"
    from ethics.advice_enquiries e
    where e.body_id = $1 and e.state <> 'closed' and not exists (
      select from ethics.advice_declarations d
      where d.body_id = e.body_id and d.enquiry_id = e.id and d.person_id = $2::uuid and d.has_conflict)
    order by e.state desc, e.last_word_on, e.id`,
});

const tally = hotRead<TallyCell>({
  name: 'ethics.advice-tally',
  text: `select quarter, nullif(chapter, '') as chapter, enquiries from ethics.advice_tally where body_id = $1
    order by quarter desc, chapter`,
});

/** What advisers read before they take an enquiry, and of all of them together. */
@Injectable()
export class DeskQueries {
  constructor(private readonly texts: TextQueries) {}

  queue(reads: OperationReads, personId: string): Promise<AdviceInQueueType[]> {
    return reads.rows(queue, [personId]);
  }

  async tally(reads: OperationReads): Promise<AdviceTallyCellType[]> {
    const [today, cells] = await Promise.all([this.texts.today(reads), reads.rows(tally)]);
    return shownTally(cells, today);
  }
}
