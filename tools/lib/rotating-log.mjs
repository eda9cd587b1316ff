// A log file that stays small: full, it becomes `<file>.1`, that one `<file>.2`, and the oldest goes.
import { Buffer } from 'node:buffer';
import { createWriteStream, existsSync, openSync, renameSync, statSync } from 'node:fs';

const LIMIT = 20 * 1024 * 1024;
const KEPT = 3;

export class RotatingLog {
  #size;
  #stream;

  constructor(file, { limit = LIMIT, kept = KEPT } = {}) {
    Object.assign(this, { file, limit, kept });
    this.#open();
  }

  write(line) {
    const text = `${line}\n`;
    if (this.#size > 0 && this.#size + Buffer.byteLength(text) > this.limit) this.#rotate();
    this.#size += Buffer.byteLength(text);
    this.#stream.write(text);
  }

  close() {
    return new Promise((done) => this.#stream.end(done));
  }

  #open() {
    this.#size = existsSync(this.file) ? statSync(this.file).size : 0;
    this.#stream = createWriteStream(this.file, { fd: openSync(this.file, 'a') });
    // A full disk must not end the launcher, nor with it the application.
    this.#stream.on('error', () => undefined);
  }

  #rotate() {
    this.#stream.end();
    for (let n = this.kept; n > 0; n--) {
      const from = n === 1 ? this.file : `${this.file}.${n - 1}`;
      if (existsSync(from)) renameSync(from, `${this.file}.${n}`);
    }
    this.#open();
  }
}
