/** Days, times, papers and clothing: wherever one of these words stands, nothing that can be known is named. */
const ANYWHERE = new Set(
  (
    'weekend weekends weekday weekdays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays ' +
    'saturday saturdays sunday sundays morning mornings afternoon afternoons evening evenings nights overnight overtime ' +
    'full-time part-time immediate consecutive utc gmt est edt cst cdt pst pdt cet cest ist ' +
    'passport passports gcse gcses a-level a-levels references payslip payslips p45 p60 w2 w-2 w4 w-4 w9 w-9 i-9 ' +
    'boots shoes trousers hi-vis smoker smokers non-smoker non-smoking'
  ).split(' '),
);

/** The same where nothing stands behind it: "reference data" can be known. */
const AT_END = new Set(
  (
    'appearance attendance punctuality start off overlap commute car cars transport reference visa visas rota rotas holidays ' +
    'clothing clothes footwear workwear vest vests meal meals quota quotas smoking ethic'
  ).split(' '),
);

/** "Availability", "own insurance" as all that an item has; among others "availability and insurance" can be known. */
export const isConditionAlone = (name: string): boolean => ALONE.has(name.toLowerCase());
const ALONE = new Set(
  'equity bonus stipend availability insurance reliability honesty vehicle flexibility travel screening lifting standing vaccination disclosure'.split(
    ' ',
  ),
);

/** "green card", "drug test", "heavy lifting", "over 18s", "M-F", "UTC-5", "mindestens B2", "STEM field", "IC4", "B2B". */
const WRITTEN =
  /^(?:(?:green|id|identity) cards?|(?:driving|drugs?) tests?|(?:heavy|manual) lifting|(?:clean|valid|enhanced) (?:dbs|crb)|(?:over|under|aged?|minimum) \d+s?|(?:m|mon)\w*[-–](?:f|fri|sat|sun)\w*|(?:utc|gmt)[+−-]?\d.*|(?:.* )?[abc][12]|(?:stem|mint)(?:[ -].*)?|ic-?[1-9](?:\/.*)?|b2[bc])$/i;
/** "June 7", "100k ACV", "OTE CHF": dates and money. */
const DATE_OR_MONEY =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}$|[$€£] ?\d|(?<![\p{L}\d])\d+k(?![\p{L}\d])|\b(?:usd|eur|gbp|chf|cad|aud) ?\d|^ote\b/iu;

/** Whether words name a condition of the work, a paper or a level, and so nothing that can be known. */
export function isCondition(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return AT_END.has(last) || words.some((word) => ANYWHERE.has(word)) || WRITTEN.test(name) || DATE_OR_MONEY.test(name);
}
