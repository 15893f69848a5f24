/** What the browser's tab and a screen reader call the page. */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · SkillBridge`}</title>;
}
