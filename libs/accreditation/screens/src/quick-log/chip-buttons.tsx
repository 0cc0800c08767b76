import { useLingui } from '@lingui/react/macro';
import { Chip } from '@standing/design-system';
import type { ChipName, ChipsProps } from './chip-props.js';
import { useChipWords } from './chip-words.js';

export type ChipButtonsProps = ChipsProps & {
  readonly open: ChipName | null;
  readonly onOpen: (name: ChipName) => void;
};

/** One chip for each part: plain when it was understood, amber and dashed when it asks. */
export function ChipButtons(props: ChipButtonsProps) {
  const { t } = useLingui();
  const words = useChipWords(props);
  const { resolved, open, onOpen } = props;
  const names: readonly ChipName[] = [
    'date',
    'minutes',
    'kind',
    'person',
    resolved.kind === 'practice' ? 'paid' : 'form',
  ];
  const shown = names.filter((name) => name !== 'form' || resolved.kind === 'supervision');
  return (
    <div className="chips" role="group" aria-label={t`What was understood`}>
      {shown.map((name) => {
        const { term, value, asks } = words[name];
        return (
          <Chip
            key={name}
            onPress={() => onOpen(name)}
            asks={asks}
            expanded={open === name}
            controls={open === name ? `chip-${name}` : undefined}
          >
            {asks ? (
              value
            ) : (
              <>
                <b>{term}</b> {value}
              </>
            )}
          </Chip>
        );
      })}
    </div>
  );
}
