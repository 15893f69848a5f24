/** What an admin can do about a person. */
export type PersonAct = 'rename' | 'reinvite' | 'suspend' | 'reinstate' | 'remove';
