/** Reads `practice=http://10.0.0.5:4103,ethics=…`: which subgraphs run elsewhere, and where. */
export function remotePlaces(text: string): Readonly<Record<string, string>> {
  const pairs = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, url] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (!/^[a-z]+$/.test(name) || !URL.canParse(url))
        throw new Error(`SUBGRAPHS: “${pair}” is not of the form name=http://address.`);
      return [name, url];
    }),
  );
}
