import { isAbbreviation } from './field-name.js';
import { endsAsField, isTaskInSmall, roleOf } from './term-words.js';
import { endsWithOneOf, hasLetter, isDigit } from '../text/letters.js';

/** An item without a sentence in it is no longer than this. */
export const SHORT_ITEM = 60;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Words between two that are no part of a term; `asked` once something says that it is to be known. Chunks of the same
 * `list` have but commas and "and" between them.
 */
export interface Chunk {
  words: Word[];
  asked: boolean;
  /** Only by being all that a short item has. */
  bare: boolean;
  list: number;
}

/** The chunks of an item, in one pass over its words and the signs around them. */
export function chunksOf(text: string): Chunk[] {
  const reader = new ItemReader(inSmallLetters(text));
  for (let at = 0; at < text.length;) {
    const blank = text.indexOf(' ', at);
    const next = blank < 0 ? text.length : blank;
    let start = at;
    while (start < next && !isOfWord(text.charCodeAt(start))) start++;
    let end = next;
    while (end > start && !endsWord(text.charCodeAt(end - 1))) end--;
    if (start > at) reader.break();
    if (start < end) readWord(reader, text, start, end);
    if (end < next && start < end) reader.sign(text.slice(end, next));
    at = next + 1;
  }
  return reader.finish(text.length <= SHORT_ITEM && !endsWithOneOf(text, '.!?'));
}

/** "IAM/IGA" are two, "CI/CD" is one. */
function readWord(reader: ItemReader, text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const slash = word.indexOf('/');
  if (slash < 0 || !TWO_NAMES.test(word)) return reader.read({ text: word, start, end });
  reader.read({ text: word.slice(0, slash), start, end: start + slash });
  reader.sign('/');
  reader.read({ text: word.slice(slash + 1), start: start + slash + 1, end });
}
const TWO_NAMES = /^\p{Lu}[\p{Lu}\d]{2,}\/\p{Lu}[\p{Lu}\d]{2,}$/u;

/** A letter or digit; of other scripts' signs only dashes, dots and quotes are none. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 192 && (code < 0x2000 || code > 0x2bff);
}

const endsWord = (code: number): boolean => isOfWord(code) || code === PLUS || code === HASH || code === PERCENT;
const PLUS = 43;
const HASH = 35;
const PERCENT = 37;

/** "you'll", "doesn't": a sentence. */
const isContracted = (key: string): boolean => (key.includes('’') || key.includes("'")) && CONTRACTED.test(key);
const CONTRACTED = /['’](?:ll|t|re|ve|d|m)$/;

/** "exposure to", "related to": what follows is a thing. */
const BEFORE_NOUN =
  /^(?:exposure|approach\w*|commitment|committed|relat\w+|access|introduction|dedicat\w+|accustomed|used|contribut\w+)$/;

/** All of an item at once: to ask for each of its words takes longer. Null where a word alone may have other small letters. */
function inSmallLetters(text: string): string | null {
  const lower = text.toLowerCase();
  return lower.length === text.length && !text.includes('Σ') ? lower : null;
}

class ItemReader {
  private readonly chunks: Chunk[] = [];
  private words: Word[] = [];
  /** Where the list that is read began. */
  private list = 0;
  /** "Experience" was read, and what is known is still to come. */
  private leading = false;
  /** What comes is asked for. */
  private asking = false;
  /** "Experience building": the verbs, before what they are about. */
  private doing = false;
  private isSentence = false;
  private isForeign = false;
  private before = '';
  /** "to" was read that says what somebody does. */
  private verbIsNext = false;

  /** @param lower the item in small letters */
  constructor(private readonly lower: string | null) {}

  read(word: Word): void {
    const key = this.lower?.slice(word.start, word.end) ?? word.text.toLowerCase();
    this.readAs(word, key);
    this.verbIsNext = key === 'to' && !BEFORE_NOUN.test(this.before);
    this.before = key;
  }

  private readAs(word: Word, key: string): void {
    switch (roleOf(key) ?? (isContracted(key) ? 'stop' : null)) {
      case null:
        return this.readPart(word, key);
      case 'quality':
        return this.readQuality(word, key);
      case 'article':
        this.dropVerb();
        return this.flush();
      case 'foreign':
        this.isForeign = true;
        return;
      case 'knowing':
        return this.readKnowing();
      case 'able':
        this.end();
        this.leading = true;
        return;
      case 'link':
        return this.readLink();
      case 'and':
      case 'adverb':
        return this.flush();
      case 'examples':
        this.flush();
        this.asking ||= this.leading;
        return;
      case 'doing':
        return this.readDoing(word);
      case 'permit':
        if (this.words.length === 0) return;
        this.words.push(word);
        return this.flush(true);
      case 'stop':
        return this.readStop(key);
    }
  }

  private readQuality(word: Word, key: string): void {
    if (key === 'such') this.flush();
    else if (this.words.length > 0) this.words.push(word);
  }

  private readLink(): void {
    this.flush();
    if (this.leading) this.asking = true;
    else this.isSentence = true;
    this.doing = false;
  }

  private readDoing(word: Word): void {
    // "export handling"
    if (this.words.length === 1) {
      this.words.push(word);
      return;
    }
    this.flush();
    // "five years building …"
    if (this.leading || this.before === 'years') this.asking = true;
    this.doing = true;
  }

  private readStop(key: string): void {
    if (key === 'as' && this.before === 'such') this.asking ||= this.leading;
    // "experience working within quay planning"
    else if ((key === 'within' || key === 'on') && this.before === 'working' && this.leading) this.asking = true;
    else this.stop();
  }

  private readPart(word: Word, key: string): void {
    if (isDigit(key.charCodeAt(0)) && !hasLetter(key)) {
      this.flush();
      return;
    }
    if (key.endsWith('ly')) {
      this.flush();
      return;
    }
    if (this.words.length === 0) {
      // What one does is no part of what one knows: "you understand a …", "currently pursuing".
      if ((key === 'understand' || key === 'know') && this.before === 'you') return this.readUnderstanding();
      if (
        isTaskInSmall(key) ||
        (this.verbIsNext && !endsAsField(key)) ||
        (this.before.endsWith('ly') && /(?:ing|ed)$/.test(key))
      )
        return;
      // "experience operating …": so is a word in -ing right behind it or behind another of these.
      if (key.endsWith('ing') && ((this.leading && !this.asking) || this.doing)) {
        this.asking = true;
        this.doing = true;
        return;
      }
    }
    this.words.push(word);
  }

  /** "threat hunting experience": what stands before it is asked for, with the list it ends. */
  private readKnowing(): void {
    const before = this.words.length > 0;
    this.flush(before);
    if (before) for (const chunk of this.chunks) if (chunk.list === this.list) chunk.asked = true;
    this.leading = true;
    this.asking = false;
    this.doing = false;
  }

  /** "You understand packaging, versioning, and backward compatibility." */
  private readUnderstanding(): void {
    this.end();
    this.leading = this.asking = true;
  }

  sign(signs: string): void {
    if (signs.startsWith(',') || signs.startsWith('/') || signs.startsWith(')')) this.flush();
    else if (endsWithOneOf(signs, '.;!?')) this.end();
    else if (signs.includes(':')) {
      this.flush();
      this.asking ||= this.leading;
    } else if (signs !== '’s' && signs !== "'s") this.flush();
  }

  break(): void {
    this.flush();
    this.list++;
  }

  /** Another thought begins. */
  private stop(): void {
    this.dropVerb();
    this.end();
    this.isSentence = true;
  }

  /** "furthering this knowledge", "reprioritising as scope shifts": what somebody does, when nothing stands with it. */
  private dropVerb(): void {
    if (this.words.length === 1 && this.before.endsWith('ing')) this.words = [];
  }

  private end(): void {
    this.flush();
    this.list++;
    this.leading = this.asking = this.doing = false;
  }

  private flush(asked = this.asking): void {
    if (this.words.length === 0) return;
    const [first, second] = this.words;
    this.chunks.push({
      words: this.words,
      asked: asked || (first !== undefined && !second && first.start > 0 && isAbbreviation(first.text)),
      bare: false,
      list: this.list,
    });
    this.words = [];
    this.doing = false;
  }

  /** A short item without a sentence in it is a list of terms. */
  finish(isShort: boolean): Chunk[] {
    this.flush();
    if (this.isForeign) return [];
    if (isShort && !this.isSentence && this.chunks.length > 0 && this.chunks.length <= 4)
      for (const chunk of this.chunks) if (!chunk.asked) chunk.bare = chunk.asked = true;
    return this.chunks;
  }
}
