import type { Contender } from '../measure.ts';
import type { Peer } from '../peers.ts';
import type { Workplace } from '../workplace.ts';

/** The peers that are there, each with its arguments. */
export function withPeers(list: readonly (readonly [Peer, readonly string[]])[]): readonly Contender[] {
  return list.flatMap(([peer, args]) =>
    peer.command === undefined ? [] : [{ name: peer.name, command: [...peer.command, ...args] }],
  );
}

/** The names of peers that could not be had, so that the table can say so. */
export function missing(peers: Workplace['peers']): readonly string[] {
  return Object.values(peers)
    .filter(({ command }) => command === undefined)
    .map(({ name, version }) => `${name} (${version})`);
}
