import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, Disclosure, Stack, StatusTag } from '@standing/design-system';
import { ask, keys, Loaded, useSession } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { LimitForm } from './limit-form.js';
import { loadLimitsQuery } from './rota.queries.js';
import type { LoadLimit } from './rota-words.js';

/** In how many open cases at a time one person holds each function; administrators set another number. */
export function LimitsCard() {
  const { t } = useLingui();
  const limits = useQuery({
    queryKey: [...keys.cases, 'limits'],
    queryFn: async () => (await ask(loadLimitsQuery, {})).loadLimits,
  });
  return (
    <Card title={t`Open cases of one person, at the most`} busy={limits.isFetching}>
      <p className="muted">{t`It holds where a roster is kept for the function. Nobody loses what they hold; they are given no further case.`}</p>
      <Loaded query={limits} failed={t`The limits could not be loaded.`} lines={9}>
        {(found) => (
          <ul className="rows">
            {found.map((limit) => (
              <li key={limit.function}>
                <LimitRow limit={limit} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function LimitRow({ limit }: { readonly limit: LoadLimit }) {
  const { t } = useLingui();
  const { roles } = useSession();
  const name = t(FUNCTION_WORDS[limit.function]);
  const { limit: cases } = limit;
  const count = plural(cases, { one: '# open case', other: '# open cases' });
  return (
    <Stack gap="small">
      <p>
        <span className="strong">{name}</span>
        {` · ${count} `}
        {limit.set && <StatusTag tone="brand">{t`set by the association`}</StatusTag>}
      </p>
      {roles.includes('scheme-administrator') && (
        <Disclosure title={t`Set another number`} about={name}>
          <LimitForm key={cases} limit={limit} name={name} />
        </Disclosure>
      )}
    </Stack>
  );
}
