export { buildPortals, type PortalBuild } from './build-portals.ts';
export { buildablePortals, type Portal, portalFolder, portals } from './portals.ts';
