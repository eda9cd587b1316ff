import { escapeHtml } from '#libs/platform';

interface Shown {
  sender: string;
  recipient: string;
  subject: string;
  text: string;
  createdAt: Date;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#1c1c1c;background:#f6f6f4;margin:0}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.4rem}
details{background:#fff;border:1px solid #ddd;border-radius:8px;margin:.6rem 0;padding:.7rem 1rem}
summary{cursor:pointer;font-weight:600}time,.to{color:#666;font-size:.85rem;font-weight:400}
pre{white-space:pre-wrap;font:inherit;margin:.8rem 0 0}.empty{color:#666}`;

/**
 * Plain HTML without scripts: what mail said is shown as text, never as markup.
 * @param sent an SMTP server is configured: no more mail is kept
 */
export function mailboxPage(mails: Shown[], { sent }: { sent: boolean }): string {
  const list =
    mails.map(toItem).join('\n') ||
    `<p class="empty">${sent ? 'None was kept.' : 'No mail yet. Alerts and reminders appear here when they are due.'}</p>`;
  const why = sent
    ? 'Mail is sent through the SMTP server that SMTP_URL names. Here is what was kept while there was none.'
    : 'No SMTP server is configured, so mail is kept here. Set SMTP_URL to send it.';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mailbox - Hirewire</title><style>${STYLE}</style></head><body><main><h1>Mailbox</h1>
<p class="to">${why}</p>
${list}</main></body></html>`;
}

const toItem = ({ sender, recipient, subject, text, createdAt }: Shown): string =>
  `<details><summary>${escapeHtml(subject)}<br><time datetime="${createdAt.toISOString()}">${createdAt.toUTCString()}</time></summary>
<p class="to">From ${escapeHtml(sender)}, to ${escapeHtml(recipient)}</p><pre>${escapeHtml(text)}</pre></details>`;
