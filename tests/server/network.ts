/** A way to a server that can fall silent, as a network does when a laptop is closed: nothing comes, and nothing ends. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Network {
  url: string;
  silence: () => void;
  /** What was open is dead, and hears so at last; what is opened from now on goes through. */
  restore: () => void;
  close: () => void;
}

/** A way to the server at this port. */
export async function network(port: number): Promise<Network> {
  let silent = false;
  const ends = new Set<Socket>();
  const proxy = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      ends.add(from);
      from.on('error', () => from.destroy());
      from.on('close', () => ends.delete(from));
      if (silent) from.pause();
      else from.pipe(to);
    }
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    silence: () => {
      silent = true;
      for (const end of ends) end.unpipe().pause();
    },
    restore: () => {
      silent = false;
      for (const end of ends) end.destroy();
    },
    close: () => {
      for (const end of ends) end.destroy();
      proxy.close();
    },
  };
}
