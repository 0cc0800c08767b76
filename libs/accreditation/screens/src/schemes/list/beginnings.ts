import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Schemes } from './schemes.js';

/** What the graph is told of how a draft begins. */
export type Beginning = { readonly versionId?: string; readonly draftId?: string; readonly model?: string };

/** A way to begin a draft, with what there is to choose from. */
export type Way = {
  readonly kind: 'empty' | 'version' | 'draft' | 'model';
  readonly text: string;
  readonly hint?: string;
  readonly items: readonly { readonly value: string; readonly text: string; readonly note?: string }[];
  readonly beginningOf: (value: string | undefined) => Beginning;
};

/** The ways to begin a draft, as far as there is something to begin from. */
export function useBeginnings({ schemeVersions, schemeDrafts, schemeModels }: Schemes): readonly Way[] {
  const { t } = useLingui();
  const format = useFormat();
  const ways: readonly Way[] = [
    {
      kind: 'version',
      text: t`A published version`,
      items: schemeVersions.map(({ id, title, version, validFrom }) => {
        const day = format.day(validFrom);
        return { value: id, text: t`${title}, version ${version}, from ${day}` };
      }),
      beginningOf: (value) => ({ ...(value && { versionId: value }) }),
    },
    {
      kind: 'draft',
      text: t`Another draft`,
      items: schemeDrafts.map(({ id, title, revision }) => {
        const name = title ?? t`Draft without a title`;
        return { value: id, text: t`${name}, revision ${revision}` };
      }),
      beginningOf: (value) => ({ ...(value && { draftId: value }) }),
    },
    {
      kind: 'model',
      text: t`A model of published rules`,
      hint: t`Modelled on published material, not endorsed, incomplete.`,
      items: schemeModels.map(({ code, title, note }) => ({ value: code, text: title, note })),
      beginningOf: (value) => ({ ...(value && { model: value }) }),
    },
    { kind: 'empty', text: t`An empty scheme`, items: [], beginningOf: () => ({}) },
  ];
  return ways.filter(({ kind, items }) => kind === 'empty' || items.length > 0);
}
