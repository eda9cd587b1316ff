/** Parameters that only say where a reader came from. `ref` and `source` are not among them: some boards name the job so. */
const TRACKING = /^(utm_\w+|gh_src|lever-source|fbclid|gclid|msclkid|mc_[ce]id|trk|trackingid)$/i;

/** The address as it was, less what only says where its reader came from. Anything that is no address is left as it is. */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return tracking.length === 0 ? address : url.href;
}

/** The same address however it was shared: no tracking parameters, no fragment, no trailing slash. */
export function canonicalUrl(address: string): string {
  const url = new URL(withoutTracking(address));
  url.searchParams.sort();
  // `#/job/1` is a page of its own where the site routes in the browser; `#apply` is a place on the page.
  if (!/^#(\/|!)./.test(url.hash)) url.hash = '';
  url.pathname = url.pathname.replace(/\/+$/, '');
  // The root of a host keeps its slash in `href` whatever was set.
  return url.search === '' && url.hash === '' ? url.href.replace(/\/$/, '') : url.href;
}
