import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.js';

export type DialogProps = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question over the page. Escape and Close leave it; focus returns to what opened it. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(isOpen) => isOpen || onClose()} isDismissable>
      <Modal className="dialog-box">
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" size="small" onPress={onClose}>
              {t`Close`}
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
