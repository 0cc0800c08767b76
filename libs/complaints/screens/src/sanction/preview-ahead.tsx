import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@standing/design-system';
import { ask, keys, useSession } from '@standing/web-core';
import type { termsToSend } from './sanction-values.js';
import { PreviewList } from './preview-list.js';
import { sanctionPreviewQuery } from './sanction.queries.js';

type PreviewAheadProps = { readonly terms: NonNullable<ReturnType<typeof termsToSend>> };

/** What the public would read if it took effect today; nothing while the months are not a number, or the level is not said. */
export function PreviewAhead({ terms }: PreviewAheadProps) {
  const { t } = useLingui();
  const fromOn = useSession().body.today;
  const isSaid = terms.months !== null && (terms.kind !== 'LEVEL_REDUCTION' || Boolean(terms.level));
  const { data, isError, refetch } = useQuery({
    queryKey: [...keys.cases, 'sanction-preview', terms, fromOn],
    queryFn: async () => (await ask(sanctionPreviewQuery, { sanction: terms, fromOn })).sanctionPreview,
    enabled: isSaid,
  });
  if (!isSaid) return null;
  return (
    <Callout title={t`What the public will read, if it took effect today`}>
      {data && <PreviewList previews={data} />}
      {!data && !isError && <p role="status">{t`Working it out…`}</p>}
      {isError && (
        <p>
          {t`It could not be worked out.`}{' '}
          <button type="button" className="link" onClick={() => void refetch()}>
            {t`Try again`}
          </button>
        </p>
      )}
    </Callout>
  );
}
