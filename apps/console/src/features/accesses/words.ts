import { createWords } from '@tongxin/web-ui';
import type { AccessKind } from '../../graph/graphql';

export const useAccessWords = createWords(
  {
    title: '谁查看过我的记录',
    about: '别人查看或修改您的受限记录,都在这里留下一行,保存六个月。只有您看得到;审计管理员要看其中的“查看”,须安全管理员同意,您会看到。',
    none: '没有人查看过您的受限记录。',
    noneHint: '您不必做什么;有人查看或修改后,会出现在这里。',
    at: '时间',
    service: '服务',
    kind: '方式',
    reader: '何人',
    unit: '部门',
    what: '何种记录',
    operation: '操作',
    kinds: { READ: '查看', WRITE: '修改' } satisfies Record<AccessKind, string>,
  },
  {
    title: 'Who opened my record',
    about: 'Whoever opens or changes a restricted record of yours leaves a line here for six months. You alone can read it; before the audit administrator sees who looked, the security administrator has to agree, and you see that too.',
    none: 'Nobody has opened a restricted record of yours.',
    noneHint: 'There is nothing to do: once somebody opens or changes one, it stands here.',
    at: 'When',
    service: 'Service',
    kind: 'How',
    reader: 'Who',
    unit: 'Unit',
    what: 'What record',
    operation: 'Operation',
    kinds: { READ: 'read', WRITE: 'changed' },
  },
);
