import { create } from 'qrcode';

export type QrCodeProps = { readonly text: string; readonly label: string };

/** Clear room around the code, in modules: readers need four (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code, to be shown on a screen or printed. It is dark on light whatever the theme, as readers expect. */
export function QrDrawing({ text, label }: QrCodeProps) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  const dark = Array.from({ length: modules.size ** 2 }, (_, index) => index).filter(
    (index) => modules.data[index] === 1,
  );
  const path = dark
    .map((index) => `M${(index % modules.size) + QUIET} ${Math.floor(index / modules.size) + QUIET}h1v1h-1z`)
    .join('');
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect data-part="light" width={side} height={side} />
      <path data-part="dark" d={path} />
    </svg>
  );
}
