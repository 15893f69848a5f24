import type { Server } from 'node:http';
import { join } from 'node:path';
import { buildablePortals, type Portal, portalFolder } from '@skillbridge/infra/portals';
import { createServer, type ViteDevServer } from 'vite';
import type { Life } from '../life.ts';

/** A Vite server for each portal without a port of its own: pages and hot reload go through the one in front. */
export async function createPortalDevServers(front: Server, life: Life): Promise<Map<Portal, ViteDevServer>> {
  const servers = new Map<Portal, ViteDevServer>();
  for (const portal of buildablePortals()) {
    const root = portalFolder(portal);
    const server = await createServer({
      root,
      configFile: join(root, 'vite.config.ts'),
      appType: 'spa',
      server: { middlewareMode: true, ws: { server: front } },
    });
    life.onEnd(() => server.close());
    servers.set(portal, server);
  }
  return servers;
}
