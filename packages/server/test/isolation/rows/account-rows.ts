import type { Rows } from '../row.ts';

export const accountRows: Rows = {
  'account.me': { role: 'signed-in' },
  'account.sessions': { role: 'signed-in' },
  'account.tokens': { role: 'signed-in' },
  'account.endSession': { role: 'signed-in', input: ({ session }) => ({ sessionId: session }), sibling: 'refused' },
  'account.endOtherSessions': { role: 'signed-in' },
  'account.createToken': { role: 'signed-in', input: () => ({ name: 'Gradebook export' }) },
  'account.revokeToken': { role: 'signed-in', input: ({ apiToken }) => ({ tokenId: apiToken }), sibling: 'refused' },
  'account.changePassword': {
    role: 'signed-in',
    input: () => ({ current: 'not my password', next: 'correct horse battery' }),
    ownFails: 'the people of the tests have no password',
  },
  'account.signOut': { role: 'signed-in' },
};
