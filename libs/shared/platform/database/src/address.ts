/** Where a database is and as whom to enter it. */
export type DatabaseAddress = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
};

/** Reads a `postgres://` URL. */
export function addressFrom(url: string): DatabaseAddress {
  const { hostname, port, pathname, username, password } = new URL(url);
  return {
    host: hostname,
    port: port === '' ? 5432 : Number(port),
    database: decodeURIComponent(pathname.slice(1)) || 'postgres',
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

/** The same database, entered as one of the roles that `provision` makes. */
export function asRole(address: DatabaseAddress, user: string, password: string): DatabaseAddress {
  return { ...address, user, password };
}

/** The `postgres://` URL of an address, which `addressFrom` reads. */
export function urlOf({ host, port, database, user, password }: DatabaseAddress): string {
  const [name, secret, place] = [user, password, database].map(encodeURIComponent);
  return `postgres://${name}:${secret}@${host}:${port}/${place}`;
}
