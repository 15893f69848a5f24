import { useEffect, useState } from 'react';

/**
 * Gives the focus to a control by its id once the list has been drawn anew. A browser drops the focus of an element that
 * is moved, and somebody with a keyboard would start again at the top of the page.
 */
export function useMovingFocus(): (id: string) => void {
  const [target, setTarget] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (target) document.getElementById(target.id)?.focus();
  }, [target]);
  return (id) => setTarget({ id });
}
