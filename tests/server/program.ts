/** The real program, as a person starts it, and its end by any signal. */
import { spawn, type ChildProcess } from 'node:child_process';

export class Program {
  readonly #env: Record<string, string>;
  /** What stands before the command: `unshare` and the like. */
  readonly #before: readonly string[];
  #child: ChildProcess | null = null;
  #onOutput: () => void = () => undefined;
  /** Everything it wrote, since it was last started. */
  output = '';
  url = '';

  constructor(data: string, env: Record<string, string> = {}, before: readonly string[] = []) {
    this.#env = { HOST: '127.0.0.1', DATA: data, LOG: 'error', ...env };
    this.#before = before;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves with its address when it says that it is open: on the same port as the last time. Rejects when it ends. */
  start(): Promise<string> {
    const port = this.url ? new URL(this.url).port : '0';
    const [command, ...args] = [...this.#before, process.execPath, 'server/main.ts'];
    const env = { ...process.env, PORT: port, ...this.#env };
    const child = spawn(command!, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.output = '';
    return new Promise((resolve, reject) => {
      const read = (text: string) => {
        this.output += text;
        this.#onOutput();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(this.output);
        if (found) resolve((this.url = found[0]));
      };
      child.stdout.setEncoding('utf8').on('data', read);
      child.stderr.setEncoding('utf8').on('data', read);
      child.once('close', (code) => reject(new Ended(code, this.output)));
    });
  }

  /** Resolves when it has written this. */
  said(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.#onOutput = () => {
        if (this.output.includes(text)) resolve();
      };
      this.#onOutput();
    });
  }

  /** Ends it, and resolves with its exit code (null after SIGKILL) when it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    child.kill(signal);
    return gone;
  }
}

/** The program ended before it was open. */
export class Ended extends Error {
  readonly code: number | null;
  readonly output: string;
  constructor(code: number | null, output: string) {
    super(`the server ended with ${code}: ${output}`);
    this.code = code;
    this.output = output;
  }
}
