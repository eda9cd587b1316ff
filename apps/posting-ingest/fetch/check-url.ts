import ipaddr from 'ipaddr.js';
import { FetchError } from './fetch-error.js';
import { isPublicAddress } from './public-address.js';

const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

export const hostOf = (url: URL): string => `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;

/**
 * What the URL itself says: scheme, credentials, port, a private address written out (in whatever way: `URL` has made
 * `0x7f.1` to `127.0.0.1`). Names are checked when they are resolved.
 * @param allowed `host:port` that may be private, and on any port
 * @throws FetchError
 */
export function checkUrl(url: URL, allowed: ReadonlySet<string>): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused('Only http and https are read.');
  if (url.username !== '' || url.password !== '') throw refused('An address with a user or password is not read.');
  if (allowed.has(hostOf(url))) return;
  if (!PORTS.has(url.port)) throw refused('Only the ports 80 and 443 are read.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw addressRefused();
}

const refused = (why: string): FetchError => new FetchError('url-not-allowed', why);
export const addressRefused = (): FetchError =>
  new FetchError('address-not-allowed', 'The address is not one of the public internet.');
