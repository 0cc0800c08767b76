import { Injectable } from '@nestjs/common';
import {
  isSentByStaff,
  type LetterTemplate,
  type Progress,
  REACHED_BY,
  type ReachedBy,
} from '@standing/complaints/rules';
import { Clock, type Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { UNSIGNED } from '../conflicts/awaits-signatures.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import { type PanelNamed, PanelTold } from '../parties/panel-told.js';
import type { LetterToSend } from './letter-sending.graphql.js';
import { lettersIn } from './letters-in.js';

type Row = Pick<LetterToSend, 'id' | 'caseId' | 'reference' | 'writtenOn'> & {
  readonly reachedBy: ReachedBy;
  readonly template: LetterTemplate;
  readonly said: Progress | null;
};

/** Those that nobody sent yet, in cases that the reader manages and in which nothing keeps them from acting; the oldest first. */
const toSend = hotRead<Row>({
  name: 'complaints.letters-to-send',
  text: `select l.id, l.case_id as "caseId", c.reference, t.reached_by as "reachedBy", l.template, l.said,
      l.written_on::text as "writtenOn"
    from complaints.letters l
      join complaints.taken_down t on t.body_id = l.body_id and t.case_id = l.case_id
      join complaints.cases c on c.body_id = l.body_id and c.id = l.case_id
      join complaints.functions_held h on h.body_id = l.body_id and h.case_id = l.case_id and h.function = 'case-manager'
    where l.body_id = $1 and l.recipient = 'complainant' and l.template is not null and t.reached_by = any($4::text[])
      and h.person_id = $2 and h.ended_on is null
      and not exists (select from complaints.letter_sendings s where s.body_id = l.body_id and s.letter_id = l.id)
      and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$3')}
      and not exists (select from complaints.soft_conflicts s where s.body_id = h.body_id and s.case_id = h.case_id
                      and s.person_id = h.person_id and ${UNSIGNED})
    order by l.written_on, l.id limit 100`,
});

const NOBODY_NAMED: PanelNamed = { namedOn: null, panel: [] };

/** Letters to complainants that somebody of the staff has to send. */
@Injectable()
export class LetterSendingQueries {
  constructor(
    private readonly clock: Clock,
    private readonly panels: PanelTold,
  ) {}

  async toSend(reads: OperationReads, { personId, locale }: Member): Promise<LetterToSend[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const blind = await blindIn(reads, personId, today);
    const rows = await reads.rows(toSend, [personId, blind, REACHED_BY.filter((by) => isSentByStaff(by))]);
    const shown = rows.map(async ({ id, caseId, reference, reachedBy, ...row }) => {
      const named = row.template === 'panel-named' ? await this.named(reads, caseId, today) : NOBODY_NAMED;
      return lettersIn([{ id, openedOn: null, ...row }], locale, named).map(({ writtenOn, title, text }) => ({
        ...{ id, caseId, reference, reachedBy, writtenOn, title, text },
      }));
    });
    return (await Promise.all(shown)).flat();
  }

  private async named(reads: OperationReads, caseId: string, today: Day): Promise<PanelNamed> {
    return this.panels.of(reads, caseId, await caseOn(reads, caseId, today), today);
  }
}
