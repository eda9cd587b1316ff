import type { SourceKind } from '#libs/contracts';
import { readJsonLd, type SourceAdapter } from '#libs/typed-posting';
import { readAshby } from './ashby.source.js';
import { readBambooHr } from './bamboohr.source.js';
import { readCsv } from './csv.source.js';
import { readGreenhouse } from './greenhouse.source.js';
import { readIndeedXml } from './indeed-xml.source.js';
import { readLever } from './lever.source.js';
import { readNeogov } from './neogov.source.js';
import { readPersonio } from './personio.source.js';
import { readPinpoint } from './pinpoint.source.js';
import { readRecruitee } from './recruitee.source.js';
import { readRss } from './rss.source.js';
import { readSmartRecruiters } from './smartrecruiters.source.js';
import { readPlainJson } from './standard-webhooks.source.js';
import { readTeamtailor } from './teamtailor.source.js';
import { readUsaJobs } from './usajobs.source.js';
import { readWorkable } from './workable.source.js';
import { readWorkday } from './workday.source.js';

/** Every dialect there is. */
export const ADAPTERS: Readonly<Record<SourceKind, SourceAdapter>> = {
  greenhouse: readGreenhouse,
  lever: readLever,
  ashby: readAshby,
  smartrecruiters: readSmartRecruiters,
  workable: readWorkable,
  recruitee: readRecruitee,
  personio: readPersonio,
  teamtailor: readTeamtailor,
  bamboohr: readBambooHr,
  workday: readWorkday,
  pinpoint: readPinpoint,
  usajobs: readUsaJobs,
  neogov: readNeogov,
  'standard-webhooks': readPlainJson,
  'indeed-xml': readIndeedXml,
  'json-ld': readJsonLd,
  rss: readRss,
  csv: readCsv,
};

/** Senders write the same id now in capitals and now not. Addresses stand as ids here, whose capitals may tell pages apart. */
const EXACT_IDS: ReadonlySet<SourceKind> = new Set(['json-ld', 'rss']);
export const foldId = (kind: SourceKind, externalId: string): string =>
  EXACT_IDS.has(kind) ? externalId : externalId.toLowerCase();
