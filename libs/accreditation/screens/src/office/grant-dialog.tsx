import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Dialog, Row } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useFormat } from '@standing/web-core';
import { Effects } from '../upkeep/effects.js';
import type { Preview } from '../upkeep/relief.js';
import type { ReliefSent } from '../upkeep/relief-values.js';
import { reliefPreviewQuery } from '../upkeep/upkeep.queries.js';
import type { Chosen } from './chosen-members.js';

type Props = {
  readonly input: ReliefSent;
  readonly chosen: readonly Chosen[];
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onGrant: () => void;
  readonly onClose: () => void;
};

/** What a grant would change for each member, before it is made. */
export function GrantDialog({ input, chosen, pending, error, onGrant, onClose }: Props) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const ids = chosen.map(({ id }) => id);
  const preview = useQuery({
    queryKey: [...keys.reliefs, 'preview', input, ids, locale],
    queryFn: () => ask(reliefPreviewQuery, { input, personIds: ids }),
    select: ({ reliefPreview }) => new Map(reliefPreview.map((each) => [each.person.id, each])),
  });
  const grantTo = plural(chosen.length, { one: 'Grant it to # member', other: 'Grant it to # members' });
  return (
    <Dialog title={t`What it changes`} open onClose={onClose}>
      <div className="stack">
        <Loaded query={preview} failed={t`What it would change could not be worked out.`} lines={4}>
          {(previews) => (
            <ul className="rows">
              {chosen.map(({ id, name }) => (
                <li key={id}>
                  <div className="item-main" data-user-text="">
                    <span className="strong">{name}</span>
                    <Each preview={previews.get(id)} />
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
        <FormProblems title={t`Nothing was granted.`} error={error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={onGrant} pending={pending}>
            {grantTo}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}

function Each({ preview }: { readonly preview: Preview | undefined }) {
  const { t } = useLingui();
  if (!preview) return null;
  if (preview.refusals.length === 0) return <Effects preview={preview} />;
  return (
    <>
      <p>{t`Will not be granted:`}</p>
      <ul className="bullets">
        {preview.refusals.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
    </>
  );
}
