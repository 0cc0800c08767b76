import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Dialog, EmptyState, LinkButton } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { AnnexForm } from './annex-form.js';
import { chartersToAnnexQuery } from './charter.queries.js';

type AnnexDialogProps = { readonly engagement: Engagement; readonly onClose: () => void };

/** The versions that there are to annex; while there is none, the way to writing one. */
export function AnnexDialog({ engagement, onClose }: AnnexDialogProps) {
  const { t } = useLingui();
  const { pseudonym } = engagement;
  const versions = useQuery({
    queryKey: [...keys.engagements, 'charters'],
    queryFn: () => ask(chartersToAnnexQuery, {}),
    select: ({ chartersToAnnex }) => chartersToAnnex,
  });
  return (
    <Dialog title={t`The charter annexed: ${pseudonym}`} open onClose={onClose}>
      <Loaded query={versions} failed={t`Your versions could not be loaded.`} lines={3}>
        {(found) =>
          found.length === 0 ? <NoVersion /> : <AnnexForm engagement={engagement} versions={found} onClose={onClose} />
        }
      </Loaded>
    </Dialog>
  );
}

function NoVersion() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`You have not published a version of your charter yet.`}
      action={<LinkButton kind="second" href="/charter">{t`Go to my charter`}</LinkButton>}
    />
  );
}
