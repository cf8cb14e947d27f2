import { Button, Modal } from 'antd';
import { useUiWords } from '../words';
import { readable, type Field, type Values } from './field';

export interface DifferenceDialogProps<Name extends string> {
  readonly fields: readonly Field<Name>[];
  readonly mine: Values<Name>;
  readonly saved: Values<Name>;
  readonly onKeepMine: () => void;
  readonly onTakeSaved: () => void;
}

/** What was typed beside what somebody else has saved meanwhile: whoever typed decides. */
export function DifferenceDialog<Name extends string>({ fields, mine, saved, onKeepMine, onTakeSaved }: DifferenceDialogProps<Name>) {
  const words = useUiWords();
  return (
    <Modal
      open={fields.length > 0}
      title={words.changedMeanwhile}
      closable={false}
      footer={[
        <Button key="saved" onClick={onTakeSaved}>{words.takeTheirs}</Button>,
        <Button key="mine" type="primary" onClick={onKeepMine}>{words.keepMine}</Button>,
      ]}
    >
      <table className="difference">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              <td>{readable(field, mine[field.name], words.listed) || '—'}</td>
              <td>{readable(field, saved[field.name], words.listed) || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
