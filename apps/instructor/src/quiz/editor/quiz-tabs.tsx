import type { Item } from '@skillbridge/domain/answers';
import { type TabItem, Tabs } from '@skillbridge/ui';
import type { ReactNode } from 'react';
import { Allowances } from '../allowances/allowances.tsx';
import { Versions } from '../versions/versions.tsx';
import { AboutPart } from './about-part.tsx';
import { ItemsPart } from './items/items-part.tsx';
import { PassagesPart } from './passages/passages-part.tsx';
import { SettingsPart } from './settings/settings-part.tsx';
import type { QuizEditor } from './use-quiz-editor.ts';

/** The parts of a quiz. Who has more time, and what was published, there is only for one that is saved. */
export function QuizTabs({
  editor,
  tab,
  onTab,
  onRegenerate,
}: {
  editor: QuizEditor;
  tab: string;
  onTab: (tab: string) => void;
  onRegenerate: (item: Item) => void;
}) {
  const { draft, edit, saving, quizId, shown } = editor;
  const { field } = saving.failure?.details ?? {};
  const refusal = typeof field === 'string' ? { field, sentence: saving.failure?.sentence ?? '' } : null;
  const questions = (
    <>
      <AboutPart draft={draft} edit={edit} problems={shown} />
      <ItemsPart
        {...{ draft, edit, problems: shown, unfinished: editor.problems, findings: editor.findings }}
        {...{ accepted: editor.accepted, onAccept: editor.accept, onTakeBack: editor.takeBack }}
        {...{ open: editor.open, onOpen: editor.openItem, onRegenerate }}
      />
      <PassagesPart draft={draft} edit={edit} problems={shown} />
    </>
  );
  const settings = <SettingsPart draft={draft} edit={edit} problems={shown} refusal={refusal} />;
  const tabs: TabItem[] = [
    {
      value: 'questions',
      label: 'Questions',
      count: draft.questions.items.length,
      content: <Parts>{questions}</Parts>,
    },
    { value: 'settings', label: 'Settings', content: <Parts>{settings}</Parts> },
  ];
  if (quizId !== null) {
    const time = <Allowances quizId={quizId} />;
    const versions = <Versions quizId={quizId} editor={editor} />;
    tabs.push({ value: 'time', label: 'Time and extensions', content: <Parts>{time}</Parts> });
    tabs.push({ value: 'versions', label: 'Versions', content: <Parts>{versions}</Parts> });
  }
  return <Tabs label="Parts of the quiz" value={tab} onValueChange={onTab} tabs={tabs} />;
}

/** The sections of one tab. The line of the tabs is the first section's own. */
function Parts({ children }: { children: ReactNode }) {
  return <div className="[&>section:first-child]:border-t-0 [&>section:first-child]:pt-0">{children}</div>;
}
