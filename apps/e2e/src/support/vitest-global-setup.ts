import type { TestProject } from 'vitest/node';
import './platform.ts';
import { startPlatform } from './start-platform.ts';

/**
 * One platform for all journeys. With E2E_URL, E2E_ADMIN and E2E_PASSWORD (and E2E_DATABASE_URL, for scenes set in
 * the database) a developer's journeys visit one that runs already, and save the time of its start.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('environment', { ...process.env });
  const { E2E_URL: url, E2E_ADMIN: adminEmail, E2E_PASSWORD: adminPassword } = process.env;
  if (url && adminEmail && adminPassword) {
    project.provide('platform', { url, adminEmail, adminPassword });
    project.provide('databaseUrl', process.env['E2E_DATABASE_URL'] ?? '');
    return () => Promise.resolve();
  }
  const started = await startPlatform(process.env);
  const { stop, databaseUrl } = started;
  project.provide('databaseUrl', databaseUrl);
  project.provide('platform', {
    url: started.url,
    adminEmail: started.adminEmail,
    adminPassword: started.adminPassword,
  });
  return stop;
}
