/** A line on stderr that says how far the study is. Redrawn in a terminal; elsewhere a line every tenth. */
export class Progress {
  private done = 0;
  private shown = -1;
  private readonly began = performance.now();
  private readonly total: number;
  private readonly kept: number;
  private readonly out: NodeJS.WriteStream;

  /** `kept` of the games were played earlier. */
  constructor(total: number, kept: number, out: NodeJS.WriteStream = process.stderr) {
    this.total = total;
    this.kept = kept;
    this.out = out;
  }

  add(games: number): void {
    this.done += games;
    const percent = Math.floor((100 * (this.kept + this.done)) / this.total);
    const step = this.out.isTTY ? percent : percent - (percent % 10);
    if (step === this.shown) return;
    this.shown = step;
    const seconds = (performance.now() - this.began) / 1000;
    const left = ((this.total - this.kept - this.done) * seconds) / this.done;
    const bar = '#'.repeat(Math.floor(percent / 4)).padEnd(25, '.');
    const line = `[${bar}] ${percent}%  ${this.kept + this.done} of ${this.total} games, ${(this.done / seconds).toFixed(0)} a second, ${clock(left)} left`;
    this.out.write(this.out.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.out.isTTY && this.shown >= 0) this.out.write('\n');
  }
}

function clock(seconds: number): string {
  const s = Math.ceil(seconds);
  return s < 90 ? `${s} s` : `${Math.ceil(s / 60)} min`;
}
