import ipaddr from 'ipaddr.js';

/** NAT64 (RFC 6052) carries an IPv4 address in its last 32 bits, which may be a private one. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local (with the metadata service of
 * clouds), carrier-grade NAT, multicast, reserved, nor any of these inside IPv6. What is no address is not.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // Unwraps IPv4-mapped IPv6.
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv6 && address.match(NAT64)) {
    return isPublicAddress(address.toByteArray().slice(12).join('.'));
  }
  return address.range() === 'unicast';
}
