/** A sentence about a part as a whole, such as that no option is marked. */
export function PartError({ children }: { children: string | undefined }) {
  return children ? <p className="text-sm font-medium text-danger">{children}</p> : null;
}
