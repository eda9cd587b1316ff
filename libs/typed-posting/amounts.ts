import type { Salary } from '#libs/contracts';

type Unit = Partial<Pick<Salary, 'period' | 'currency'>>;

/** More than anybody is paid, in a currency whose units are worth something. */
const MOST: Readonly<Record<NonNullable<Salary['period']>, number>> = {
  hour: 1_000,
  day: 10_000,
  week: 30_000,
  month: 100_000,
  year: 10_000_000,
};
/** A unit of these is worth less than a twentieth of a euro. */
const SMALL_UNITS =
  /^(?:ARS|CLP|COP|CRC|HUF|IDR|INR|ISK|JPY|KES|KRW|KZT|LBP|LKR|NGN|PHP|PKR|PYG|RSD|RUB|THB|TWD|TZS|UGX|VND)$/;
/** Digits in one piece, or in groups behind a mark that is no decimal mark here. */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * An amount of money: `85,000.50`, `2.500,00`, `15,50`, `85’000`, `"85000.0"`. Of two marks the last is the decimal one.
 * Three digits behind a single mark are thousands (`2.500`), unless nobody is paid so much for that time.
 * @returns null for what is no number, and for what is not positive: that is no wage
 */
export function amount(value: unknown, unit: Unit = {}): number | null {
  const number = typeof value === 'string' ? fromText(value.replace(/[\s'’]/g, ''), unit) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
}

function fromText(said: string, unit: Unit): number | null {
  if (GROUPED.test(said)) {
    const whole = Number(said.replace(/[.,]/g, ''));
    const isOneMark = /^\d+[.,]\d{3}$/.test(said);
    return isOneMark && (said.startsWith('0') || isTooMuch(whole, unit)) ? Number(said.replace(',', '.')) : whole;
  }
  const parts = /^(.*?)(?:([.,])(\d+))?$/.exec(said);
  const [, head = '', mark, decimals] = parts ?? [];
  // What groups the thousands cannot be what begins the decimals.
  if (!/^\d+$/.test(head) && (!GROUPED.test(head) || (mark !== undefined && head.includes(mark)))) return null;
  return Number(`${head.replace(/[.,]/g, '')}${decimals === undefined ? '' : `.${decimals}`}`);
}

function isTooMuch(value: number, { period = null, currency = null }: Unit): boolean {
  return period !== null && value > MOST[period] && !SMALL_UNITS.test(currency ?? '');
}

/** Null where neither end is known. Where the least is above the most one of them is wrong: its words are kept alone. */
export function salary(part: Partial<Salary> & Pick<Salary, 'min' | 'max'>): Salary | null {
  const { min, max, currency = null, period = null, appliesTo = null } = part;
  if (min === null && max === null) return null;
  const range = [min, max].filter((value) => value !== null).join(' - ');
  const evidence =
    part.evidence ?? [range, currency, period === null ? null : `per ${period}`].filter(Boolean).join(' ');
  const isReversed = min !== null && max !== null && min > max;
  return { ...(isReversed ? { min: null, max: null } : { min, max }), currency, period, appliesTo, evidence };
}

/** The same of a range as a vendor writes it. */
export function payRange({
  min,
  max,
  ...pay
}: Partial<Omit<Salary, 'min' | 'max'>> & { min: unknown; max: unknown }): Salary | null {
  return salary({ ...pay, min: amount(min, pay), max: amount(max, pay) });
}
