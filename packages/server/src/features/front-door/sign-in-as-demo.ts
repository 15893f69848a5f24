import { findIdentitiesByEmail } from '@skillbridge/database';
import { DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { DemoRole } from './front-door.schema.ts';
import { openSession } from './sign-in.ts';

/** Signs a visitor in as one of the demo people. Throws NOT_FOUND outside demos, as if the door were not there. */
export async function signInAsDemo(app: App, role: DemoRole, device: string): Promise<string> {
  const wanted = app.demoPeople.find((person) => person.role === role);
  const candidates = wanted ? await findIdentitiesByEmail(app.orm, wanted.email) : [];
  const person = candidates.find((one) => one.role === role);
  if (!person) throw new DomainError('NOT_FOUND', 'There are no demo people here. Sign in with your own account.');
  return openSession(app, person, device);
}
