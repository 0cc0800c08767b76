import { useFormat } from '@standing/web-core';

/** How much of something is done, from 0 to 1. */
export function Progress({ label, share }: { readonly label: string; readonly share: number }) {
  const format = useFormat();
  const percent = Math.round(share * 100);
  return (
    <div className="row">
      <span className="muted">{label}</span>
      <progress className="file-drop-progress" max={100} value={percent} aria-label={label} />
      <span className="muted figure">{`${format.number(percent)} %`}</span>
    </div>
  );
}
