import { useLingui } from '@lingui/react/macro';
import { Button, Row } from '@standing/design-system';
import { type Line, said } from './charter.js';
import type { useChangeLine } from './use-change-line.js';
import { useReader } from './use-reader.js';

/** Which form of a line is open. */
export type Opened = 'words' | 'leave-out' | null;

type LineActsProps = {
  readonly line: Line;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
  readonly change: ReturnType<typeof useChangeLine>;
};

/** The buttons of a line; each names the line to those who hear it. */
export function LineActs(props: LineActsProps) {
  const { line, isFirst, isLast, change } = props;
  const { t } = useLingui();
  const text = said(line, useReader());
  const move = (direction: 'UP' | 'DOWN') => change.mutate({ kind: 'move', direction });
  return (
    <Row>
      {!line.locked && <Wording {...props} text={text} />}
      <Button
        kind="quiet"
        size="small"
        disabled={isFirst}
        label={t`Move up: ${text}`}
        onPress={() => move('UP')}
      >{t`Up`}</Button>
      <Button
        kind="quiet"
        size="small"
        disabled={isLast}
        label={t`Move down: ${text}`}
        onPress={() => move('DOWN')}
      >{t`Down`}</Button>
    </Row>
  );
}

function Wording({ line, opened, onOpen, change, text }: LineActsProps & { readonly text: string }) {
  const { t } = useLingui();
  const { choice } = line;
  if (choice === 'LEFT_OUT')
    return (
      <Button
        kind="second"
        size="small"
        pending={change.isPending}
        label={t`Take back in: ${text}`}
        onPress={() => change.mutate({ kind: 'keep' })}
      >{t`Take back in`}</Button>
    );
  return (
    <>
      <Button
        kind="second"
        size="small"
        expanded={opened === 'words'}
        label={t`Reword: ${text}`}
        onPress={() => onOpen(opened === 'words' ? null : 'words')}
      >{t`Reword`}</Button>
      <Button
        kind="quiet"
        size="small"
        expanded={opened === 'leave-out'}
        label={choice === 'ADDED' ? t`Remove: ${text}` : t`Leave out: ${text}`}
        onPress={() => onOpen(opened === 'leave-out' ? null : 'leave-out')}
      >
        {choice === 'ADDED'
          ? t({ message: 'Remove', context: 'charter' })
          : t({ message: 'Leave out', context: 'charter' })}
      </Button>
    </>
  );
}
