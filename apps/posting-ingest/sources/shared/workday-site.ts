import type { SourceConfig } from '#libs/typed-posting';

/** A career site of an employer. */
export interface WorkdaySite {
  origin: string;
  tenant: string;
  site: string;
}

const HOST = /^([\w-]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com$/i;
const LOCALE = /^[a-z]{2}(?:-[a-z]{2})?$/i;

/** The site that an address of it names, its start page or one posting's: `https://<tenant>.wd5.myworkdayjobs.com/en-US/<site>/…`. */
export function workdaySite({ url }: SourceConfig): WorkdaySite | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname, origin, pathname } = new URL(url);
  const tenant = HOST.exec(hostname)?.[1];
  const parts = pathname.split('/').filter((part) => part !== '');
  const asked = parts[0] === 'wday' && parts[1] === 'cxs';
  const site = asked ? parts[3] : parts.find((part) => !LOCALE.test(part));
  return tenant === undefined || site === undefined
    ? null
    : { origin, tenant: (asked ? parts[2] : undefined) ?? tenant, site };
}
