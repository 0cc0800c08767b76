/** How long the browser has to take the file over, in milliseconds. */
const TAKEN_WITHIN = 60_000;

/** Gives a text to the browser to keep. */
export function keepFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), TAKEN_WITHIN);
}
