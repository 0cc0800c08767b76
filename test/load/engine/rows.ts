import type { Evidence } from '@standing/accreditation/requirements';

/** The columns that a decision reads, of people whose numbers lie in a range, person by person. */
export function rowsOf(from: string, to: string): string {
  return `select person_id, source, source_id, revision, kind, held_on, held_until, minutes, attributes, trust, state
    from accreditation.evidence where person_id >= '${from}' and person_id < '${to}' order by person_id`;
}

/** The id of the person of that number, as the ledger was filled. */
export function personAt(number: number): string {
  const hex = (value: number) => value.toString(16).padStart(12, '0');
  const digits = `${hex(1_700_000_000_000 + number)}70038000${hex(number)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const known = new Map<string, Evidence['attributes']>();

/** Attributes of whole kinds are often the same; those of one person's engagements come again and again. */
function attributesOf(text: string): Evidence['attributes'] {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > 500) known.clear();
  const attributes = JSON.parse(text) as Evidence['attributes'];
  known.set(text, attributes);
  return attributes;
}

/** One line of COPY's text: no value of the ledger holds a tab, a line break or a backslash. */
export function pieceOf(line: string): { readonly person: string; readonly piece: Evidence } {
  const [
    person = '',
    source = '',
    sourceId = '',
    revision,
    kind,
    heldOn,
    heldUntil,
    minutes,
    attributes = '{}',
    trust,
    state,
  ] = line.split('\t');
  const piece = {
    id: sourceId,
    source,
    sourceId,
    kind,
    trust,
    state,
    heldOn: heldOn === '\\N' ? null : heldOn,
    heldUntil: heldUntil === '\\N' ? null : heldUntil,
    revision: Number(revision),
    minutes: Number(minutes),
    attributes: attributesOf(attributes),
  } as Evidence;
  return { person, piece };
}
