/** The longest name that is kept, in characters. */
const LONGEST_NAME = 120;

/** What would not show, or would turn the reading direction: control and format characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A file's name as it is kept: without folders and unseen characters, and no longer than 120 with its ending whole. */
export function keptName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replaceAll(UNSEEN, '').trim();
  if (name === '' || /^\.+$/.test(name)) return 'document';
  if (name.length <= LONGEST_NAME) return name;
  const ending = /\.[^.]{1,8}$/u.exec(name)?.[0] ?? '';
  return `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

/** The header with which a file is handed out under its name: RFC 6266, with the plain form for old programs. */
export function asAttachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const coded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
