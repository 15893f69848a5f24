import type { Rows } from '../row.ts';

export const parentRows: Rows = {
  'parent.children.list': { role: 'parent' },
  'parent.children.get': { role: 'parent', input: ({ student }) => ({ studentId: student }), sibling: 'refused' },
  'parent.letters.list': { role: 'parent', input: ({ student }) => ({ studentId: student }), sibling: 'refused' },
};
