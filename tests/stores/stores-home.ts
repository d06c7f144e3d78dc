import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where tests/stores/install.sh puts what others wrote. */
export const STORES_HOME: string =
  process.env.STORES_HOME ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'communique-stores');

/** Jena's server, whose jar has Jena's commands too. */
export const FUSEKI: string = join(STORES_HOME, 'jars', 'jena-fuseki-server-5.6.0.jar');
