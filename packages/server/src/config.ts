import type { AiConfig } from '@skillbridge/ai';
import type { Logger } from 'pino';
import type { DemoPerson } from './app.ts';

export type PortalName = 'welcome' | 'student' | 'instructor' | 'parent' | 'admin';

/** Everything the server is told from outside. Nothing in this package reads the environment. */
export type SkillBridgeConfig = {
  /** URL of the database as the server's own role, which owns nothing. */
  readonly appUrl: string;
  /** Folders of the built portals; null serves procedures only. */
  readonly portals: Readonly<Record<PortalName, string>> | null;
  /** Where the platform is reached from outside, without a trailing slash; null on a developer's machine. */
  readonly publicUrl: string | null;
  /** Who may be tried with one click; empty outside demos. */
  readonly demoPeople: readonly DemoPerson[];
  /** Where uploaded files are kept. */
  readonly dataDir: string;
  readonly ai: AiConfig;
  /** Seals what academies entrust to us; the same in every process of a deployment, and kept as long as its data. */
  readonly secret: string;
  /** Addresses of providers that an academy may choose beside the providers' own; none when left out. */
  readonly aiBaseUrls?: readonly string[];
  readonly log: Logger;
  /** Where `now` comes from; the system's clock when left out. */
  readonly clock?: () => Date;
};
