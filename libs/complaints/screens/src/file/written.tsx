/** What somebody wrote, in their own lines. */
export function Written({ text }: { readonly text: string }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <div className="stack" data-gap="small" data-user-text="">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
