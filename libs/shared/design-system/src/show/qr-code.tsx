import { lazy, Suspense } from 'react';
import type { QrCodeProps } from './qr-drawing.js';

const Drawing = lazy(async () => ({ default: (await import('./qr-drawing.js')).QrDrawing }));

/** A text as a QR code. What draws it is read when one is shown. */
export function QrCode(props: QrCodeProps) {
  return (
    <Suspense fallback={<div className="qr" aria-hidden="true" />}>
      <Drawing {...props} />
    </Suspense>
  );
}
