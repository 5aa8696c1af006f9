import type { Latency } from '../rows/row.ts';
import { type Keystrokes, keystrokesIn } from './keystrokes.ts';
import { latency, timed, type Wait } from './latency.ts';
import type { OpenFile } from './open-file.ts';

/** How often each key is typed and taken away again. */
const ROUNDS = 15;

/** Keys that are typed without a pause. */
const BURST = 10;

/** The times from a key to the findings of all files, by what is typed. */
export async function typingTimes(open: OpenFile, text: string): Promise<readonly Latency[]> {
  const latencies: Latency[] = [];
  for (const keystrokes of keystrokesIn(text)) {
    latencies.push(latency(`a key ${keystrokes.name}`, await keyTimes(open, keystrokes)));
    if (keystrokes.name === 'in a figure')
      latencies.push(latency(`${BURST} keys at once ${keystrokes.name}`, await burstTimes(open, keystrokes)));
  }
  return latencies;
}

async function keyTimes(open: OpenFile, { position, keys }: Keystrokes): Promise<readonly Wait[]> {
  const times: Wait[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of keys) {
      times.push(await untilFindings(open, () => open.insert(position, key)));
      times.push(await untilFindings(open, () => open.remove(position, key.length)));
    }
  }
  return times;
}

async function burstTimes(open: OpenFile, { position }: Keystrokes): Promise<readonly Wait[]> {
  const times: Wait[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const burst = () => {
      for (let key = 0; key < BURST; key++) open.insert(position, '1');
    };
    times.push(await untilFindings(open, burst));
    times.push(await untilFindings(open, () => open.remove(position, BURST)));
  }
  return times;
}

const untilFindings = (open: OpenFile, type: () => void): Promise<Wait> =>
  timed(open.pid, () => {
    type();
    return open.findings();
  });
