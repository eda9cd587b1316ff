// What the engine does to a server by itself, outside the WebAssembly build.
import pg from 'pg';

/** Prisma's codes for what PostgreSQL or the network said. */
const CODES = {
  '3D000': 'P1003', // no such database
  '28P01': 'P1000', // wrong password
  28000: 'P1010', // access denied
  '42P04': 'P1009', // the database exists
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
};
export const prismaCode = ({ code }) => (/^P\d{4}$/.test(code) ? code : CODES[code]);

/** Like `url`, on another database of the same server. */
export function onDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

export async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

export const canConnect = (url) => query(url, 'SELECT 1');

/** Creates the database that `url` names; answers its name. */
export async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await query(onDatabase(url, 'postgres'), `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  return name;
}
