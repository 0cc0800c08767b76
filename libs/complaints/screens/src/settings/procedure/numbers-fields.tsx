import { useLingui } from '@lingui/react/macro';
import { Select, TextField } from '@standing/design-system';
import { ADOPTION_IDS, lengthId } from './adoption-ids.js';
import type { Choices } from './procedure.js';
import { lengthWords, timeWords } from './procedure-words.js';
import type { Adoption } from './use-adoption.js';

type NumbersFieldsProps = Pick<Adoption, 'fields'> & { readonly choices: Choices };

/** The lengths of times within their bounds, each in its unit. */
export function LengthsFields({ fields: { values, set, wrong }, choices }: NumbersFieldsProps) {
  const { t } = useLingui();
  return (
    <section className="stack" aria-label={t`Lengths of times`}>
      <h3>{t`Lengths of times`}</h3>
      {choices.clocks.map((choice) => {
        const { clock, unit, count, min } = choice;
        const [most, usual] = [lengthWords(choice.max, unit), lengthWords(count, unit)];
        return (
          <TextField
            key={clock}
            id={lengthId(clock)}
            label={timeWords(choice, t)}
            hint={t`From ${min} to ${most}; ${usual} where you change nothing.`}
            value={values.lengths[clock] ?? ''}
            onChange={(typed) => set({ lengths: { ...values.lengths, [clock]: typed } })}
            error={wrong(clock)}
            size="short"
            inputMode="numeric"
          />
        );
      })}
    </section>
  );
}

/** How many people sit in the panels without seats, and how many may stand aside. */
export function SizesFields({ fields: { values, set, wrong }, choices }: NumbersFieldsProps) {
  const { t } = useLingui();
  const { interimPanelSize, sanctionPanelSize, reserve } = choices;
  return (
    <section className="stack" aria-label={t`Panels and reserve`}>
      <h3>{t`Panels and reserve`}</h3>
      <Select
        id={ADOPTION_IDS.interim}
        label={t`People who decide on an interim measure`}
        value={String(values.interimPanelSize)}
        onChange={(typed) => set({ interimPanelSize: Number(typed) })}
        error={wrong('interim')}
        options={numbersIn(interimPanelSize)}
      />
      <Select
        id={ADOPTION_IDS.sanction}
        label={t`People who look at a sanction in its review`}
        value={String(values.sanctionPanelSize)}
        onChange={(typed) => set({ sanctionPanelSize: Number(typed) })}
        error={wrong('sanction')}
        options={numbersIn(sanctionPanelSize)}
      />
      <Select
        id={ADOPTION_IDS.reserve}
        label={t`People of each function who may have a conflict in a case`}
        hint={t`The case is still served without them.`}
        value={String(values.reserve)}
        onChange={(typed) => set({ reserve: Number(typed) })}
        error={wrong('reserve')}
        options={numbersIn(reserve)}
      />
    </section>
  );
}

function numbersIn({ min, max }: Choices['reserve']) {
  return Array.from({ length: max - min + 1 }, (_, at) => ({ value: String(min + at), text: String(min + at) }));
}
