import type { AttributeValue, Evidence } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { attribute, day, whole } from './atoms.js';
import { exactly } from './exactly.js';
import { evidenceKind, trust } from './filter.js';

/** A piece of evidence as somebody writes it: what tells revisions apart may be left out. */
export type EvidencePiece = Omit<Evidence, Left | 'state' | 'heldOn'> &
  Partial<Pick<Evidence, Left | 'state'>> & { readonly heldOn: string | null };

type Left = 'id' | 'source' | 'sourceId' | 'revision';

const value: z.ZodType<AttributeValue> = exactly<AttributeValue>()(
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

const recorded = {
  id: z.string().min(1).optional().meta({
    title: 'Id',
    description:
      'Names this revision of the piece; when left out, "line-1" for the first piece of the file, and so on.',
  }),
  source: z.string().min(1).optional().meta({
    title: 'Source',
    description: 'The ledger that it comes from, such as "supervision.session"; "file" when left out.',
  }),
  sourceId: z.string().min(1).optional().meta({
    title: 'Id at the source',
    description: 'Names the piece at its source, the same in all its revisions; its id when left out.',
  }),
  revision: whole.optional().meta({
    title: 'Revision',
    description: 'Rises with every change at the source, and the highest one counts; 1 when left out.',
  }),
};

/** One revision of one piece of evidence. */
export const evidencePiece = exactly<EvidencePiece>()(
  z.strictObject({
    ...recorded,
    kind: evidenceKind.meta({ title: 'Kind', description: 'What the piece proves.' }),
    minutes: z
      .int()
      .nonnegative()
      .meta({ title: 'Minutes', description: 'Its length in whole minutes; 0 where the kind has none.' }),
    attributes: z.record(attribute, value).meta({
      title: 'Attributes',
      description: 'Codes, numbers and ids by the name of the attribute, such as "form" or "category"; never a name.',
    }),
    trust: trust.meta({
      title: 'Trust',
      description: 'Said by the person, confirmed by another person, or proved by a document.',
    }),
    state: z.enum(['active', 'withdrawn', 'declined']).optional().meta({
      title: 'State',
      description: 'Whether it stands, was taken back, or was declined by whoever was asked; "active" when left out.',
    }),
    heldOn: day.nullable().meta({
      title: 'Held on',
      description: 'The civil day of it; null only for what was withdrawn or declined.',
    }),
    heldUntil: day.nullable().optional().meta({
      title: 'Held until',
      description: 'The last day on which it holds; without an end when left out or null.',
    }),
  }),
).meta({ id: 'Piece', title: 'Piece of evidence', description: 'One revision of one piece of evidence.' });

/** What a file of evidence is. */
export const evidenceDocument = z.array(evidencePiece).meta({
  title: 'Evidence',
  description: 'What a person has done, piece by piece, for the engine to decide by.',
});
