import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { SEAT_WORDS } from '../words/seat-words.js';
import { PASS_WORDS, type RotaPass } from './rota-words.js';

type PassRowsProps = {
  readonly passes: readonly RotaPass[];
  /** Whether each says in which case it was. */
  readonly inCases?: boolean;
};

/** Who was passed over, for whom, by whom and why; nothing of whoever was not next. */
export function PassRows({ passes, inCases = false }: PassRowsProps) {
  return (
    <ul className="rows">
      {passes.map((pass) => (
        <li key={pass.id}>
          <PassRow pass={pass} inCases={inCases} />
        </li>
      ))}
    </ul>
  );
}

function PassRow({ pass, inCases }: { readonly pass: RotaPass; readonly inCases: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const { reference, passed, appointed, by, seat, because, onDay } = pass;
  const name = t(FUNCTION_WORDS[pass.function]);
  const to = seat ? `${name} ${t(SEAT_WORDS[seat])}` : name;
  const [whom, chosen, registrar] = [passed?.name ?? '', appointed.name ?? '', by.name ?? ''];
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong">{t(PASS_WORDS[because])}</span>
        <span className="muted">
          {` · ${to} · ${format.day(onDay)}`}
          {inCases && ` · ${t`case ${reference}`}`}
        </span>
      </p>
      <p className="small" data-user-text="">
        {passed
          ? t`${whom} was passed over; ${chosen} was appointed by ${registrar}.`
          : t`${chosen} was appointed by ${registrar}.`}
      </p>
    </div>
  );
}
