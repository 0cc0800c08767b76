import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ask, useFormat } from '@standing/web-core';
import { schemeKeys } from '../scheme-keys.js';
import { schemesQuery } from '../schemes.queries.js';

/** A version or a draft, as the graph is asked for it. */
export type SchemeChoice = { readonly versionId: string } | { readonly draftId: string };

/** What a draft can be held against, by a code for lists: every version, the latest first, and every other draft. */
export function useChoices(draftId: string): readonly { readonly value: string; readonly text: string }[] {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: [...schemeKeys.all, format.locale],
    queryFn: () => ask(schemesQuery, {}),
  });
  const versions = (data?.schemeVersions ?? []).map(({ id, title, version, validFrom }) => {
    const day = format.day(validFrom);
    return { value: `version:${id}`, text: t`${title}, version ${version}, from ${day}` };
  });
  const drafts = (data?.schemeDrafts ?? [])
    .filter(({ id, status }) => id !== draftId && status === 'OPEN')
    .map(({ id, title, revision }) => {
      const name = title ?? t`Draft without a title`;
      return { value: `draft:${id}`, text: t`Draft: ${name}, revision ${revision}` };
    });
  return [...versions, ...drafts];
}

/** The version or draft that a code of the list stands for. */
export function choiceOf(value: string): SchemeChoice {
  const [kind = '', id = ''] = value.split(':');
  return kind === 'version' ? { versionId: id } : { draftId: id };
}
