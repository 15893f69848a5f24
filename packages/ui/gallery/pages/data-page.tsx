import {
  Avatar,
  Badge,
  BarChart,
  Button,
  type Column,
  DescriptionList,
  formatPoints,
  IconButton,
  Menu,
  PageHeader,
  Pager,
  ProgressBar,
  Section,
  type Sort,
  StatusPill,
  Table,
  Tabs,
  type Tone,
} from '@skillbridge/ui';
import { Archive, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

interface Work {
  id: string;
  student: string;
  state: string;
  tone: Tone;
  handedIn: string;
  score: number | null;
}

const rows: Work[] = [
  {
    id: '1',
    student: 'Maya Okafor',
    state: 'Needs a grade',
    tone: 'accent',
    handedIn: 'Sun 22 Nov, 21:14',
    score: 17.5,
  },
  {
    id: '2',
    student: 'Théo Lindqvist-Marchand',
    state: 'Late',
    tone: 'warning',
    handedIn: 'Mon 23 Nov, 08:02',
    score: 12,
  },
  { id: '3', student: 'Ana María Ruiz', state: 'Published', tone: 'success', handedIn: 'Fri 20 Nov, 16:40', score: 20 },
  { id: '4', student: 'Jun Watanabe', state: 'Not handed in', tone: 'neutral', handedIn: '–', score: null },
];

const columns: Column<Work>[] = [
  {
    key: 'student',
    header: 'Student',
    sortable: true,
    cell: (row) => (
      <span className="inline-flex items-center gap-3">
        <Avatar name={row.student} size="sm" />
        {row.student}
      </span>
    ),
  },
  { key: 'state', header: 'State', cell: (row) => <StatusPill tone={row.tone}>{row.state}</StatusPill> },
  { key: 'handedIn', header: 'Handed in', sortable: true, cell: (row) => row.handedIn },
  {
    key: 'score',
    header: 'Suggested',
    numeric: true,
    sortable: true,
    cell: (row) => (row.score === null ? '–' : formatPoints(row.score, 20)),
  },
  {
    key: 'actions',
    header: 'Actions',
    hideHeader: true,
    cell: (row) => (
      <Menu
        trigger={<IconButton label={`More about ${row.student}`} icon={Ellipsis} className="-my-2" />}
        items={[
          { label: 'Edit', icon: Pencil, to: '/fields' },
          { label: 'Archive', icon: Archive },
          'separator',
          { label: 'Delete', icon: Trash2, danger: true },
        ]}
      />
    ),
  },
];

const bars = [
  { label: 'Algebra', value: 84, text: '84%' },
  { label: 'Advanced mathematics', value: 71, text: '71%' },
  { label: 'Problem solving and data', value: 46, text: '46%', emphasis: true },
  { label: 'Geometry', value: 66, text: '66%' },
];

export function DataPage() {
  const [sort, setSort] = useState<Sort>({ key: 'handedIn', direction: 'desc' });
  const queue = (
    <>
      <Table
        caption="Work to grade"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowTo={() => '/fields'}
        sort={sort}
        onSort={setSort}
      />
      <Pager hasMore shown={4} onMore={() => new Promise((done) => setTimeout(done, 800))} />
    </>
  );
  return (
    <>
      <PageHeader
        title="Linear functions in context"
        meta={
          <>
            <span>SAT Math</span>
            <span>due Fri 27 Nov 2026, 17:00</span>
            <Badge tone="accent">Scaffold</Badge>
          </>
        }
        actions={
          <>
            <Button>Edit</Button>
            <Button variant="primary" icon={Plus}>
              Add an item
            </Button>
          </>
        }
      />
      <Tabs
        label="Work"
        tabs={[
          { value: 'queue', label: 'To grade', count: 4, content: queue },
          { value: 'published', label: 'Published', count: 18, content: <p>Eighteen grades are out.</p> },
          { value: 'missing', label: 'Missing', content: <p>One student has not handed in.</p> },
        ]}
      />
      <div className="h-8" />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section title="By domain" hint="Share of points, last four weeks">
          <BarChart label="Share of points by domain" bars={bars} max={100} />
        </Section>
        <Section title="Details">
          <DescriptionList
            items={[
              { term: 'Points', details: '20' },
              { term: 'Rubric', details: 'Set-up 6, solution 8, explanation 6' },
              { term: 'Handed in', details: '22 of 23' },
            ]}
          />
        </Section>
      </div>
      <Section title="Under way">
        <div className="flex flex-col gap-6">
          <ProgressBar label="Grading" value={18} max={23} text="18 of 23" />
          <ProgressBar label="Reading the worksheet" />
        </div>
      </Section>
    </>
  );
}
