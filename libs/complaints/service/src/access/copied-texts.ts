import { asPartiesKnow, isInSight, itemOfExhibit, itemOfName, lastOf, mayRead } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import type { CaseTexts } from '../cases/case-texts.js';
import { readCharges } from '../cases/read-charges.js';
import { readDecision } from '../cases/read-decision.js';
import type { Gives } from '../cases/shown-to.js';
import { actsOfDisclosure } from '../evidence/acts-of-disclosure.js';
import { exhibitsOf } from '../evidence/open-evidence.js';
import { readMeasure } from '../measures/read-measure.js';
import { hearingForRespondent } from '../respondent/hearing-for-respondent.js';
import type { CopiedFor, CopiedText } from './copy-stored.js';

type Of = (texts: CaseTexts, tx: Transaction, asker: CopiedFor, gives: Gives) => Promise<(Found | null)[]>;
type Found = {
  readonly of: CopiedText['of'];
  readonly on?: string | null | undefined;
  readonly text?: string | null | undefined;
};

/** What the matrix gives a party of the complaint, the charges, the answers and the decisions; nothing where there is nothing. */
export async function copiedTexts(...given: Parameters<Of>): Promise<CopiedText[]> {
  const parts: readonly Of[] = [complaint, charges, decisions, measure, panel, exhibits];
  const found: (Found | null)[] = [];
  for (const part of parts) found.push(...(await part(...given)));
  return found.flatMap((one) => (one?.text ? [{ of: one.of, on: one.on ?? null, text: one.text }] : []));
}

/** What somebody told, as they declared it, and who they are: theirs alone, but for a name that is not kept. */
const complaint: Of = async (texts, tx, { caseId, party }, gives) => {
  const { manager, bodyId } = tx;
  const { nameVisibility } = await manager.findOneByOrFail(CaseRow, { bodyId, id: caseId });
  const isOwn = party === 'complainant';
  const named = gives(itemOfName(nameVisibility), { isOwn });
  if (!isOwn) return named ? [{ of: 'complainant', text: (await texts.read(tx, caseId, ['name'])).name }] : [];
  const { declared, name, contact } = await texts.read(tx, caseId, ['declared', 'name', 'contact']);
  return [
    gives('narrative', { isOwn }) ? { of: 'complaint', text: declared } : null,
    named ? { of: 'complainant', text: name } : null,
    gives('complainant-contact', { isOwn }) ? { of: 'contact', text: contact } : null,
  ];
};

/** The charges, and what the respondent wrote to them. */
const charges: Of = async (texts, tx, { caseId, theCase, party }, gives) => {
  const said = await readCharges(texts, tx, caseId);
  const on = lastOf(theCase, 'serve')?.on;
  const isOwn = party === 'respondent' && gives('reply', { isOwn: true });
  const isGiven = gives('charges');
  return [
    isGiven ? { of: 'charges', on, text: said.charges } : null,
    isGiven ? { of: 'clauses', on, text: said.clauses.join(' ') } : null,
    isGiven ? { of: 'may-lead-to', on, text: said.mayLeadTo } : null,
    isOwn ? { of: 'reply', on: lastOf(theCase, 'reply')?.on, text: said.reply } : null,
    isOwn ? { of: 'appeal-grounds', on: lastOf(theCase, 'appeal')?.on, text: said.grounds } : null,
  ];
};

/** What was decided and notified. */
const decisions: Of = async (texts, tx, { caseId, theCase }, gives) => {
  if (!gives('decision-private')) return [];
  const known = asPartiesKnow(theCase);
  const decided = await readDecision(texts, tx, caseId, 'panel', theCase, known);
  const onAppeal = await readDecision(texts, tx, caseId, 'appeal-panel', theCase, known);
  return [
    { of: 'decision', on: lastOf(known, 'notify')?.on, text: decided?.reasons },
    { of: 'appeal-decision', on: onAppeal?.decidedOn, text: onAppeal?.reasons },
  ];
};

/** An interim measure of which the respondent was told. */
const measure: Of = async (texts, tx, { caseId, theCase }, gives) => {
  if (!gives('interim-papers')) return [];
  const told = await readMeasure(texts, tx, caseId, theCase);
  return [
    { of: 'measure-reasons', on: told?.toldOn, text: told?.reasons },
    { of: 'measure-answer', on: told?.answeredOn, text: told?.answer },
    { of: 'measure-order', on: told?.fromOn, text: told?.orderReasons },
  ];
};

/** Who hears the case, as both parties are told. */
const panel: Of = async (texts, tx, { caseId, theCase }, gives) => {
  const told = gives('panel-names') ? await hearingForRespondent(texts, tx, caseId, asPartiesKnow(theCase)) : null;
  return (told?.panel ?? []).map(({ name }) => ({ of: 'panel-member', on: told?.namedOn, text: name }));
};

/** Which exhibits they gave or have in sight, by number, as each is called to them: the files stay where they are read. */
const exhibits: Of = async (texts, tx, { caseId, theCase, party }) => {
  const acts = (await actsOfDisclosure(tx, caseId)).filter((act) => isInSight([act], party, tx.today));
  const found: Found[] = [];
  for (const row of await exhibitsOf(tx, caseId)) {
    const act = acts.findLast(({ exhibitId }) => exhibitId === row.id);
    const [isOwn, isDisclosed] = [row.source === party, act !== undefined];
    if (mayRead(itemOfExhibit(row), party, theCase, tx.today, { isOwn, isDisclosed }) === 'nothing') continue;
    // How somebody else called it is not theirs to read.
    const named = row.putInAs === party ? row.id : (act?.id ?? null);
    const { title = '' } = await texts.readEntry(tx, caseId, named);
    found.push({ of: 'exhibit', on: act?.disclosedOn ?? row.putInOn, text: `${row.number} ${title}`.trim() });
  }
  return found;
};
