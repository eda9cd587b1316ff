import { z } from 'zod';
import { problem } from '../openapi.js';
import {
  closeReason,
  closing,
  instant,
  posting,
  postingContent,
  salary,
  uuid,
  variablePay,
  weeklyHours,
} from '../posting.js';
import { defineRoute, type RouteDefinition } from '../route.js';
import { byId, page } from './common.js';

const editedClosing = closing.refine(
  ({ at, grade }) => (at === null) === (grade === 'rolling' || grade === 'none'),
  'needs an instant, but for rolling and none',
);
const editedSalary = salary
  .extend({ evidence: z.string().max(1_000).default('') })
  .refine(({ min, max }) => min === null || max === null || min <= max, 'min must not be above max');
const editedVariablePay = variablePay
  .extend({ evidence: z.string().max(1_000).default('') })
  .refine(({ min, max }) => min === null || max === null || min <= max, 'min must not be above max');
/** A week has 168 hours. */
const editedHours = z
  .object({ min: weeklyHours.shape.min.max(168), max: weeklyHours.shape.max.max(168) })
  .refine(({ min, max }) => min <= max, 'min must not be above max');
/** What can be set by hand. Null: it is known to be unknown. */
export const postingEdits = postingContent
  .pick({
    ...{ company: true, department: true, seniority: true, employmentType: true, workplace: true, locations: true },
    ...{ duration: true, startsAt: true, datePosted: true, applyUrl: true },
  })
  .extend({
    title: z.string().trim().min(1).max(300),
    closing: editedClosing.nullable(),
    salaries: z.array(editedSalary).max(50),
    variablePay: z.array(editedVariablePay).max(50),
    weeklyHours: editedHours.nullable(),
  })
  .partial()
  .strict();
export type PostingEdits = z.infer<typeof postingEdits>;
const EDITABLE = postingEdits.keyof();
const ifMatch = z.looseObject({
  /** The `ETag` the change is based on. */
  'if-match': z.string().max(50).optional(),
});

export const editPosting = defineRoute({
  method: 'PATCH',
  path: '/v1/postings/:id',
  summary: 'Set fields by hand. They stay so whatever its source says later, until the edit is taken back',
  tags: ['postings'],
  params: byId,
  headers: ifMatch,
  body: postingEdits.refine((edits) => Object.keys(edits).length > 0, 'names no field'),
  responses: { 200: posting, 400: problem, 404: problem, 412: problem },
});

export const listPostingEdits = defineRoute({
  method: 'GET',
  path: '/v1/postings/:id/edits',
  summary: 'What was set by hand, by whom, and what the source says of it',
  tags: ['postings'],
  params: byId,
  responses: {
    200: page(
      z.object({ field: EDITABLE, value: z.unknown(), unedited: z.unknown(), editedBy: uuid, editedAt: instant }),
    ),
    404: problem,
  },
});

export const undoPostingEdit = defineRoute({
  method: 'DELETE',
  path: '/v1/postings/:id/edits/:field',
  summary: 'Take an edit back: the field is again what its source says',
  tags: ['postings'],
  params: byId.extend({ field: EDITABLE }),
  headers: ifMatch,
  responses: { 200: posting, 404: problem, 412: problem },
});

export const closePosting = defineRoute({
  method: 'POST',
  path: '/v1/postings/:id/close',
  summary: 'Close a posting; those who saved it are told',
  tags: ['postings'],
  params: byId,
  body: z.strictObject({ reason: closeReason.default('by-employer') }),
  responses: { 200: posting, 404: problem, 409: problem },
});

export const reopenPosting = defineRoute({
  method: 'POST',
  path: '/v1/postings/:id/reopen',
  summary: 'Open a closed posting again',
  tags: ['postings'],
  params: byId,
  responses: { 200: posting, 404: problem, 409: problem },
});

export const releasePostingStatus = defineRoute({
  method: 'DELETE',
  path: '/v1/postings/:id/status',
  summary: 'Take back that it was closed or opened by hand: from now on what its source says of it counts again',
  tags: ['postings'],
  params: byId,
  responses: { 200: posting, 404: problem },
});

export const POSTING_CHANGE_ROUTES: readonly RouteDefinition[] = [
  editPosting,
  listPostingEdits,
  undoPostingEdit,
  closePosting,
  reopenPosting,
  releasePostingStatus,
];
