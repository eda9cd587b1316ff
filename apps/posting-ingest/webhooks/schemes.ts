import type { SourceKind } from '#libs/contracts';
import { ASHBY } from './ashby.webhook.js';
import { BAMBOOHR } from './bamboohr.webhook.js';
import { GREENHOUSE } from './greenhouse.webhook.js';
import { LEVER } from './lever.webhook.js';
import { RECRUITEE } from './recruitee.webhook.js';
import type { WebhookScheme } from './scheme.js';
import { SMARTRECRUITERS } from './smartrecruiters.webhook.js';
import { STANDARD } from './standard.webhook.js';
import { TEAMTAILOR } from './teamtailor.webhook.js';
import { WORKABLE } from './workable.webhook.js';

/** Kinds that push. A source of another kind is told of its news in the common format. */
const OWN: Partial<Record<SourceKind, WebhookScheme>> = {
  greenhouse: GREENHOUSE,
  lever: LEVER,
  ashby: ASHBY,
  smartrecruiters: SMARTRECRUITERS,
  workable: WORKABLE,
  recruitee: RECRUITEE,
  teamtailor: TEAMTAILOR,
  bamboohr: BAMBOOHR,
};
export const schemeOf = (kind: SourceKind): WebhookScheme => OWN[kind] ?? STANDARD;
