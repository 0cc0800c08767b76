import { useLingui } from '@lingui/react/macro';
import { Disclosure } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Disclosed } from './evidence.js';
import { BECAUSE_WORDS, GROUND_WORDS, PARTY_WORDS } from './evidence-words.js';
import { WithdrawForm } from './withdraw-form.js';

type DisclosedRowProps = { readonly disclosed: Disclosed; readonly maySend: boolean; readonly onActed: () => void };

/** One act of disclosure: before whom, when, on what ground and under which title, and whether it is out of sight again. */
export function DisclosedRow({ disclosed, maySend, onActed }: DisclosedRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { to, ground, title, disclosedOn, withdrawnOn, withdrawnBecause } = disclosed;
  const [party, day] = [t(PARTY_WORDS[to]), format.day(disclosedOn, 'long')];
  const until = withdrawnOn && format.day(withdrawnOn, 'long');
  return (
    <li>
      <p className="small">
        {t`${party}, on ${day}`}
        {' · '}
        {t(GROUND_WORDS[ground])}
        {' · '}
        <span data-user-text="">{title}</span>
      </p>
      {until && withdrawnBecause ? (
        <p className="muted small">
          {t`Out of sight since ${until}.`} {t(BECAUSE_WORDS[withdrawnBecause])}.
        </p>
      ) : (
        maySend && (
          <Disclosure title={t`Withdraw it from sight`} about={t`${party}, on ${day}`}>
            <WithdrawForm disclosed={disclosed} onActed={onActed} />
          </Disclosure>
        )
      )}
    </li>
  );
}
