import { describe, expect, it } from '@jest/globals';
import { checkUrl } from './check-url.js';
import { isPublicAddress } from './public-address.js';

describe('an address', () => {
  it.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '64:ff9b::808:808', '::ffff:8.8.8.8'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    ...['127.0.0.1', '127.8.9.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
    ...['100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1'],
    ...['::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe'],
    ...['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '2001:db8::1', '2002:7f00:1::', 'localhost', '', 'a.b.c.d'],
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a URL', () => {
  const check = (url: string) => () => checkUrl(new URL(url), new Set(['board.internal:8080', '10.0.0.5:80']));
  it.each([
    ['file:///etc/passwd', 'url-not-allowed'],
    ['ftp://example.org/', 'url-not-allowed'],
    ['https://user:word@example.org/', 'url-not-allowed'],
    ['https://example.org:22/', 'url-not-allowed'],
    ['http://board.internal:8081/', 'url-not-allowed'],
    ['http://127.0.0.1/', 'address-not-allowed'],
    ['http://2130706433/', 'address-not-allowed'],
    ['http://0x7f.1/', 'address-not-allowed'],
    ['http://0177.0.0.1/', 'address-not-allowed'],
    ['http://[::1]/', 'address-not-allowed'],
    ['http://[::ffff:169.254.169.254]/latest/meta-data', 'address-not-allowed'],
    ['https://10.0.0.5/', 'address-not-allowed'],
  ])('%s is refused', (url, code) => expect(check(url)).toThrow(expect.objectContaining({ code })));
  it.each([
    'https://boards.example.org/x',
    'http://example.org:80/',
    'http://board.internal:8080/',
    'http://10.0.0.5/',
  ])('%s is read', (url) => expect(check(url)).not.toThrow());
});
