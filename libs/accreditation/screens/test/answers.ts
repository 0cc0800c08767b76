/** What the server answers when it is out of order. */
export const broken = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };

/** What it answers where there is nothing, or nothing that is open to whoever asks. */
export const notFound = { errors: [{ extensions: { code: 'NOT_FOUND' } }] };

/** What it answers when the rules say no. */
export const refused = (message: string, path?: string) => ({
  errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals: [{ code: 'A_RULE', message, path }] } }],
});

/** An answer that is on its way until it is given. */
export function onItsWay() {
  let give: (answer: object) => void = () => undefined;
  const answer = new Promise<object>((resolve) => {
    give = resolve;
  });
  return { answer: () => answer, give: (given: object) => give(given) };
}
