import { setTimeout } from 'node:timers/promises';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import { scheme } from './texts.js';
import type { World } from './world.js';

type Owner = Installation['owner'];

/** A draft that asks for more, one line of it checked, and what it would make of the members. */
export async function tryOutADraft({ owner }: Installation, world: World, staff: Member): Promise<void> {
  const [code, hours, ...rest] = scheme.requirements;
  const requirements = [code, { ...hours, threshold: { kind: 'constant', amount: 6000 } }, ...rest];
  const draftId = await draft(owner, staff, { ...world.marked({ ...scheme, requirements }), validFrom: world.today });
  const { simulateSchemeDraft } = await world.ask(
    staff,
    `mutation Simulate($input: SimulateSchemeInput!, $key: Uuid!) { simulateSchemeDraft(input: $input, idempotencyKey: $key) { id } }`,
    { input: { draftId, revision: 1, on: world.today } },
  );
  await isDone(owner, simulateSchemeDraft.id as string);
}

async function draft(owner: Owner, { bodyId, personId }: Member, document: object): Promise<string> {
  const id = newId();
  await owner.query('begin');
  await owner.query(
    `insert into accreditation.scheme_drafts (id, body_id, status, revision, begun_by, begun_at) values ($1, $2, 'open', 1, $3, now())`,
    [id, bodyId, personId],
  );
  await owner.query(
    `insert into accreditation.scheme_draft_revisions (id, body_id, draft_id, revision, document, changed_by, changed_at)
     values ($1, $2, $3, 1, $4, $5, now())`,
    [newId(), bodyId, id, JSON.stringify(document), personId],
  );
  await owner.query(
    `insert into accreditation.scheme_line_checks (id, body_id, draft_id, rule_id, line_hash, checked_by, checked_at)
     values ($1, $2, $3, 'hours', $4, $5, now())`,
    [newId(), bodyId, id, newId().replaceAll('-', '').repeat(2), personId],
  );
  await owner.query('commit');
  return id;
}

async function isDone(owner: Owner, id: string): Promise<void> {
  const text = `select status from accreditation.simulations where id = $1`;
  for (;;) {
    const { rows } = await owner.query<{ status: string }>(text, [id]);
    if (rows[0]?.status === 'done') return;
    await setTimeout(20);
  }
}
