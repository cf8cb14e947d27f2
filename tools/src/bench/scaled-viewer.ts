import { Pool } from 'undici';
import type { BenchHouse } from './bench-house';
import { timed } from './figures';
import type { TalksAtScale } from './talks-at-scale';

export interface Asked {
  readonly institutionId: string;
  readonly text: string;
  /** ms from the request to the last byte. */
  readonly took: number;
}

/** Asks each size's subgraph over one connection, as a member of the leadership of a random institution. */
export function scaledViewer(house: BenchHouse, sizes: readonly TalksAtScale[], body: string) {
  const pools = sizes.map(({ url }) => new Pool(new URL(url).origin, { connections: 1 }));
  let asked = 0;
  return {
    async ask(at: number): Promise<Asked> {
      const { id, leader } = randomOf(sizes[at]!);
      // Verified tokens are remembered: terms that differ make every request bring a new one, else the only institution would save the verification.
      const authorization = `Bearer ${await house.viewerToken(id, leader, 30 + (asked++ % 31))}`;
      let text = '';
      const took = await timed(async () => {
        const answer = await pools[at]!.request({ path: '/graphql', method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body });
        text = await answer.body.text();
      });
      return { institutionId: id, text, took };
    },
    end: () => Promise.all(pools.map((pool) => pool.close())),
  };
}

export const randomOf = ({ institutions }: TalksAtScale): TalksAtScale['institutions'][number] => institutions[Math.floor(Math.random() * institutions.length)]!;

/** Every institution may be asked once before it counts; so both code and pages are warm. */
export const warmUps = ({ institutions }: TalksAtScale): number => Math.max(200, institutions.length);
