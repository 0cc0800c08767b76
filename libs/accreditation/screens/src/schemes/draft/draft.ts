import type { ResultOf } from '@standing/web-core';
import type { Schema } from '../form/schema.js';
import type { checkSchemeQuery } from '../schemes.queries.js';
import type { Draft } from './saved-draft.js';
import type { DraftWork } from './use-draft-work.js';

/** Something wrong, with its place in the document and its line in the text. */
export type SchemeMistake = ResultOf<typeof checkSchemeQuery>['checkScheme']['mistakes'][number];

/** What the check of the work says, and whether it is of the work as it stands. */
export type Checked = {
  readonly mistakes: readonly SchemeMistake[];
  readonly blanks: readonly SchemeMistake[];
  readonly state: 'checking' | 'current' | 'failed';
};

/** Where the reader is in a draft. */
export type DraftPlace = {
  readonly tab?: string | undefined;
  readonly part?: string | undefined;
  readonly simulation?: string | undefined;
};

/** Everything that the sections of a draft work with. */
export type Bench = {
  readonly draft: Draft;
  readonly format: Schema;
  readonly work: DraftWork;
  readonly checked: Checked;
  readonly place: DraftPlace;
  readonly go: (place: DraftPlace) => void;
};

/** The address of a place in a draft. */
export function hrefOf(draftId: string, { tab, part, simulation }: DraftPlace): string {
  const search = new URLSearchParams(
    Object.entries({ tab, part, simulation }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return `/office/schemes/drafts/${draftId}${search === '' ? '' : `?${search}`}`;
}
