/** Fields of work that are also who else works there: "partner with Finance" asks nobody for finance. */
const DEPARTMENTS = new Set([
  'finance',
  'economics',
  'human resources',
  'procurement',
  'recruiting',
  'sales',
  'logistics',
  'customer success',
  'customer service',
  'product management',
  'product design',
  'information technology',
  'marketing',
  'accounting',
  'data science',
  'ux design',
  'go-to-market',
  'public relations',
  'legal',
  'payroll',
]);
/** The name in small letters. */
export const isDepartment = (name: string): boolean => DEPARTMENTS.has(name);
