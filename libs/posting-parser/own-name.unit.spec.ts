import { describe, expect, it } from '@jest/globals';
import { parsePosting } from './index.js';

const TEXT = `Navigation Engineering Intern
Wayfarer Robotics · Boston, MA (Hybrid – 3 days in office)

Wayfarer Robotics makes autonomous carts for hospitals. We are looking for an intern to join our navigation team.

What you'll do
- Write C++ for our motion planner

What you bring
- Experience with C++ and ROS`;

describe('a posting whose company is named after its trade', () => {
  const result = parsePosting({ text: TEXT });
  const posting = result.ok ? result.posting : undefined;

  it('asks for no skill that only the name holds', () => {
    expect(posting?.company?.name).toBe('Wayfarer Robotics');
    const names = posting?.skills.map(({ name }) => name.toLowerCase());
    expect(names).toEqual(expect.arrayContaining(['c++', 'ros']));
    expect(names).not.toContain('robotics');
    expect(names).not.toContain('work independently');
  });

  it('has the policy that stands in brackets, and a summary of whole sentences', () => {
    expect(posting?.workplace).toEqual({ type: 'hybrid', policy: 'Hybrid – 3 days in office' });
    expect(posting?.summary.text).toMatch(/^(?:Wayfarer Robotics makes|We are looking for)/);
  });
});
