import { escapeHtml } from '#libs/platform';
import type { Envelope } from './channel.js';

export interface Mail {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Stable over all attempts, so that a receiver recognises a second copy. */
  messageId: string;
  headers: Record<string, string>;
}

export interface MailSettings {
  from: string;
  /** Where relative links lead, without a slash at its end. */
  publicUrl: string;
}

/** A subject is one line: line breaks in a title must not become headers. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Null for a link that is none: it must not keep the words back. */
const absolute = (link: string, publicUrl: string): string | null =>
  URL.canParse(link, `${publicUrl}/`) ? new URL(link, `${publicUrl}/`).href : null;

export function composeMail(envelope: Envelope, { from, publicUrl }: MailSettings): Mail {
  const link = envelope.link === null ? null : absolute(envelope.link, publicUrl);
  const safeLink = link !== null && /^https?:/.test(link) ? link : null;
  const subject = oneLine(envelope.title);
  const text = [envelope.body, ...(safeLink ? ['', safeLink] : []), '', '-- ', 'Sent by Hirewire'].join('\n');
  const html = `<!doctype html><html lang="en"><body style="font:16px/1.5 system-ui,sans-serif;color:#1c1c1c;max-width:36em">
<h1 style="font-size:20px">${escapeHtml(subject)}</h1>
<p>${escapeHtml(envelope.body)}</p>
${safeLink ? `<p><a href="${escapeHtml(safeLink)}">Open</a></p>\n` : ''}<p style="color:#767676;font-size:13px">Sent by Hirewire</p>
</body></html>`;
  return {
    from,
    to: envelope.destination,
    subject,
    text,
    html,
    messageId: `<${envelope.deliveryId}@hirewire>`,
    headers: { 'X-Hirewire-Notification': envelope.notificationId, 'X-Correlation-Id': envelope.correlationId },
  };
}
