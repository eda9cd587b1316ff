/** Of each rule, why it decides as it does. */
export const WHY: Readonly<Record<string, string>> = {
  person: 'A person said so.',
  'same-requisition': 'The employer gave both the same requisition id.',
  'other-requisition': 'The employer gave them different requisition ids.',
  'other-company': 'They are of different companies.',
  'unknown-company': 'One of them names no company, and they share no page.',
  'two-of-one-source': 'One source lists both at the same time, and so means two.',
  'same-page': 'They have the same title and the same page.',
  'other-title': 'Their titles differ.',
  'other-place': 'They are for different places.',
  'other-text': 'Company, title and place are the same, but their texts differ too much.',
  'same-role-and-text': 'Company, title and place are the same, and nearly all of the text.',
};
