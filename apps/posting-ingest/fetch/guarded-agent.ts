import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { Agent } from 'undici';
import { addressRefused } from './check-url.js';
import { isPublicAddress } from './public-address.js';

type Found = (error: Error | null, addresses: LookupAddress[]) => void;

/** Resolves a name to what may be connected to. The socket gets just these, so a name cannot change its mind after the check. */
function lookupPublic(hostname: string, options: LookupOptions, found: Found): void {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    const allowed = addresses.filter(({ address }) => isPublicAddress(address));
    if (allowed.length === 0) return found(addressRefused(), []);
    found(null, allowed);
  });
}

const LIMITS = { headersTimeout: 20_000, bodyTimeout: 20_000, connections: 8, keepAliveTimeout: 4_000 } as const;
const CONNECT_MS = 10_000;

/** Connections to the public internet only, whatever a name resolves to. */
export const guardedAgent = (): Agent =>
  new Agent({ ...LIMITS, connect: { timeout: CONNECT_MS, lookup: lookupPublic } });
export const openAgent = (): Agent => new Agent({ ...LIMITS, connect: { timeout: CONNECT_MS } });
