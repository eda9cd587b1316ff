import { describe, expect, it } from '@jest/globals';
import { englishKind } from './english-headings.js';

describe('whole English headings', () => {
  it.each([
    ['What the job involves', 'responsibilities'],
    ["What you'll take on", 'responsibilities'],
    ['What is expected of you as a Lamp Keeper', 'responsibilities'],
    ['Key result areas', 'responsibilities'],
    ['Your daily adventures will include', 'responsibilities'],
    ['In this role you will', 'responsibilities'],
    ['This will be suited to you if', 'required'],
    ['The person needed', 'required'],
    ['The successful candidate will', 'required'],
    ['Who we look for', 'required'],
    ['Package', 'benefits'],
    ['Data protection', 'legal'],
    ['Am I the right person for the tower', 'required'],
    ['Ideal experience includes', 'required'],
    ["You'll be great for this position if", 'required'],
    ['Why you should join Quillmark', 'benefits'],
    ['What makes us a great place to work', 'benefits'],
    ['In return we offer', 'benefits'],
    ['What happens next', 'process'],
    ['Further details / informal visits contact', 'process'],
    ['Safeguarding', 'legal'],
    ['Working for our organisation', 'overview'],
    ['Our client', 'overview'],
    ["Who you'll work with", 'overview'],
    ["What's it like to work at Quillmark", 'overview'],
    ['Context', 'overview'],
    ['Applications', 'process'],
    ['The following are not prerequisites but would be very much appreciated', 'preferred'],
    ['These skills are a plus', 'preferred'],
    ['Strong candidates have experience with maps, or a desire to learn, some of the following', 'preferred'],
    ['Person', null],
    ['Skills we taught in spring', null],
    ['Right to work in the town is checked at the gate', null],
  ])('%s → %s', (heading, kind) => {
    expect(englishKind(heading)).toBe(kind);
  });
});
