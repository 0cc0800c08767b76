/** A letter as its reader sees it. */
export type Letter = {
  readonly from: string;
  readonly to: string;
  readonly toName: string;
  readonly subject: string;
  readonly text: string;
};

/** Reads a plain-text letter as it came over the wire. */
export function readLetter(lines: readonly string[]): Letter {
  const end = lines.indexOf('');
  const head = lines
    .slice(0, end)
    .join('\n')
    .replaceAll(/\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  const body = lines.slice(end + 1).join('\n');
  const { name, address } = /^(?<name>.*) <(?<address>.*)>$/.exec(header('To'))?.groups ?? {};
  return {
    from: header('From'),
    to: address ?? header('To'),
    toName: words(name ?? '').replaceAll('"', ''),
    subject: words(header('Subject')),
    text: bodyText(body, header('Content-Transfer-Encoding')).trimEnd(),
  };
}

function bodyText(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quotedPrintable(body.replaceAll('=\n', '')) : body;
}

/** RFC 2047: a header's words beyond ASCII. The space between two such words is none. */
function words(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, way: string, word: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replaceAll('_', ' ')),
    );
}

function quotedPrintable(text: string): string {
  const bytes = text.replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
