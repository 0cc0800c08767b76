import { useLingui } from '@lingui/react/macro';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Button } from './button.js';

export type ToastWords = {
  readonly text: string;
  /** Offered as "Undo" while the toast is shown. */
  readonly undo?: () => void;
};

/** How long a toast stays, in milliseconds; the time stands still while it is hovered or holds the focus. */
export const TOAST_STAYS = 20_000;

const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 });

/** Says the result of one's own act. Everything else belongs on the page. */
export function toast(words: ToastWords): void {
  queue.add(words, { timeout: TOAST_STAYS });
}

/** Where toasts appear; placed once, in the frame. */
export function Toasts() {
  const { t } = useLingui();
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t`Results`}>
      {({ toast: shown }) => (
        <AriaToast toast={shown} className="toast" aria-label={shown.content.text}>
          <ToastContent>{shown.content.text}</ToastContent>
          <ToastActs words={shown.content} onClose={() => queue.close(shown.key)} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}

function ToastActs({ words, onClose }: { readonly words: ToastWords; readonly onClose: () => void }) {
  const { t } = useLingui();
  const undo = words.undo;
  return (
    <div className="toast-acts">
      {undo && (
        <Button
          kind="quiet"
          onPress={() => {
            undo();
            onClose();
          }}
        >
          {t`Undo`}
        </Button>
      )}
      <Button kind="quiet" onPress={onClose} label={t`Close this message`}>
        ✕
      </Button>
    </div>
  );
}
