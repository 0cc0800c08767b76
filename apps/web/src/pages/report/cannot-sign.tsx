/** Why no new text can be signed today. */
export function CannotSign({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <div className="callout" data-tone="warn">
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
