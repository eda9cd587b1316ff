import { OCCUPATION } from '../fields/occupations.js';
import { lookUp } from '../locations/gazetteer.js';
import { isCondition } from './condition-words.js';

/** Degrees and grades are asked for, but they are no skills. */
const QUALIFICATION =
  /\b(?:degrees?|diploma|bachelor\S*|master['’]?s?|ph\.? ?d|msc|bsc|ba|bs|ms|mba|years?|university|high school|equivalent|experience|background|track record)\b/i;

/** "#LI-Hybrid": marks of a board. */
const TAG = /^#|^LI[-_]/;
/** "m/w/d" in a title. */
const GENDERS = /^(?:[mfwdxhvi]|div|gn)(?: ?[/|] ?(?:[mfwdxhvi]|div|gn))+$/i;
/** Words that the model finds alone, and that say nothing alone: "security", "engineers". */
const COMMON =
  /^(?:secur(?:e|ity|ing)|software|hardware|systems?|engineer\w*|develop\w*|applications?|technolog\w+|data|code|tools?|products?|platforms?|services?|solutions?|infrastructure|operations?|process\w*|business|design|research|projects?|programs?|production|environments?|testing|tests|reports?|records?|customers?|users?|teams?|architecture|features?|models?|quality|standards?|practices|industry|web|mobile|digital|online|office|health|finance|medical|legal|social|technical|internal|external|tech|industrial|vulnerabilit\w+|triage|workflows?|pipelines?|manag(?:e|ement|ing)|operat(?:e|ing)|administ(?:er|ering|ration)|events?|analysis|networks?|roles?|implement(?:ation|ing)?|configur(?:ation|ing)|deploy(?:ment|ing)?|maintenance|scanning|resources?|environment|degree|field|industries|sectors?|regulations?|frameworks?|methodolog(?:y|ies)|principles|concepts|techniques|strateg(?:y|ies)|policies|requirements?|disciplines?|domains?|areas?|topics?|trends?|startups?|scale|growth|security topics)$/i;
/** No name begins or ends so. */
const PART =
  /^(?:how|what|why|another|other|own|common|various|emerging|similar|related|such|as|with) | (?:working|related|based)$|^(?:working|related|based)$/i;
const isCommon = (name: string): boolean =>
  COMMON.test(name) || (!name.includes(' ') && OCCUPATION.test(name)) || lookUp(name) !== null;
export const isNoSkill = (name: string): boolean =>
  TAG.test(name) ||
  PART.test(name) ||
  QUALIFICATION.test(name) ||
  GENDERS.test(name) ||
  isCondition(name) ||
  isCommon(name);
