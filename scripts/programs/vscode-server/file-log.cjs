// Stands for VS Code's native log module: appends lines to a file.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.plain = false;
    mkdirSync(dirname(file), { recursive: true });
    for (const [rank, name] of LEVELS.entries()) this[name] = (text) => this.write(rank, name, text);
  }

  write(rank, name, text) {
    if (rank < this.level) return;
    const line = this.plain ? text : `${new Date().toISOString()} [${name}] ${text}\n`;
    try {
      appendFileSync(this.file, line);
    } catch {
      // The folder of a finished run is gone; nobody reads on.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.plain = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

const create = async (_name, file) => new Logger(file);

// One by one, because that is how Node finds the names of a CommonJS module for an import.
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
