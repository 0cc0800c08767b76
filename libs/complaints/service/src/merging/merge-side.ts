import { type MergeSide, areBothNamed, isReachedAlike, type Allegation } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseRow } from '../cases/case.entity.js';
import { CaseEventRow } from '../cases/case-event.entity.js';
import type { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { joinedIn } from '../cases/joined.js';
import { eventOf } from '../cases/load-case.js';
import { TOLD, toldIn } from '../cases/told.js';
import { ExhibitRow } from '../evidence/exhibit.entity.js';

/** A case as far as it is compared with another. It is not held: whoever looks at many holds none but their own. */
export async function sideOf(tx: Transaction, row: CaseRow): Promise<MergeSide> {
  const { manager, bodyId } = tx;
  const { id, receivedOn, nameVisibility, procedure: version } = row;
  const where = { bodyId, caseId: id };
  const events = await manager.find(CaseEventRow, { where, order: { seq: 'asc' } });
  const everHeld = await manager.findBy(FunctionHeld, where);
  return { id, receivedOn, nameVisibility, theCase: { events: events.map(eventOf), everHeld, procedure: { version } } };
}

/** All that is complained of in a case, what was joined to it included. */
export async function allegedIn(texts: CaseTexts, tx: Transaction, caseId: string): Promise<Allegation[]> {
  const own = toldIn(await texts.read(tx, caseId, TOLD));
  return [...own, ...(await joinedIn(texts, tx, caseId)).flatMap(({ allegations }) => allegations)];
}

/** What only sealed texts and files tell of two cases. Of a name that is kept from anybody no contact is opened. */
export async function comparedIn(texts: CaseTexts, tx: Transaction, own: MergeSide, leading: MergeSide) {
  const { manager, bodyId } = tx;
  const contact = async ({ id }: MergeSide) => (await texts.read(tx, id, ['contact'])).contact ?? '';
  const [earlier, later] = own.receivedOn < leading.receivedOn ? [own, leading] : [leading, own];
  const count = ({ id: caseId }: MergeSide) => manager.countBy(ExhibitRow, { bodyId, caseId });
  return {
    ...{ own, leading },
    reachedAlike: areBothNamed(own, leading) && isReachedAlike(await contact(later), await contact(earlier)),
    exhibits: (await count(own)) + (await count(leading)),
  };
}
