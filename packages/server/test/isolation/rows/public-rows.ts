import type { Rows } from '../row.ts';

export const publicRows: Rows = {
  'public.frontDoor.show': { role: 'anyone' },
  'public.frontDoor.signIn': {
    role: 'anyone',
    input: () => ({ email: 'nobody@nowhere.example', password: 'not a password' }),
    ownFails: 'nobody has this address',
  },
  'public.frontDoor.signInAsDemo': {
    role: 'anyone',
    input: () => ({ role: 'student' }),
    ownFails: 'there are no demo people in the tests',
  },
  'public.invitation.get': {
    role: 'anyone',
    input: () => ({ token: 'not-a-token' }),
    ownFails: 'the token opens nothing',
  },
  'public.invitation.accept': {
    role: 'anyone',
    input: () => ({ token: 'not-a-token', password: 'correct horse battery' }),
    ownFails: 'the token opens nothing',
  },
};
