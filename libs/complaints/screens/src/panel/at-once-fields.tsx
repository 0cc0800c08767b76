import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextArea } from '@standing/design-system';
import type { Fields } from '@standing/web-core';

export const AT_ONCE_IDS = {
  immediateEffect: 'decision-at-once',
  immediateReasons: 'decision-at-once-reasons',
};

export type AtOnceValues = { readonly immediateEffect: boolean; readonly immediateReasons: string };

type AtOnceProps = {
  readonly fields: Pick<Fields<AtOnceValues>, 'values' | 'set' | 'wrong'>;
};

/** That it takes effect although an appeal is possible, with why it cannot wait. */
export function AtOnce({ fields }: AtOnceProps) {
  const { t } = useLingui();
  const { immediateEffect, immediateReasons } = fields.values;
  return (
    <>
      <Checkbox
        id={AT_ONCE_IDS.immediateEffect}
        checked={immediateEffect}
        onChange={(checked) => fields.set({ immediateEffect: checked })}
        hint={t`Only where waiting for the end of the time to appeal would do harm; with reasons of its own.`}
      >
        {t`It takes effect although an appeal is possible`}
      </Checkbox>
      {immediateEffect && (
        <TextArea
          id={AT_ONCE_IDS.immediateReasons}
          label={t`Why it cannot wait`}
          value={immediateReasons}
          onChange={(text) => fields.set({ immediateReasons: text })}
          error={fields.wrong('immediateReasons')}
        />
      )}
    </>
  );
}
