/** dynalite brings no types. Only what is used here. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** Where LevelDB keeps the data; in memory when left out. */
    readonly path?: string;
    /** How long a new table stays in CREATING. */
    readonly createTableMs?: number;
  }

  export default function dynalite(options: Options): Server;
}
