import { Input, Select } from 'antd';
import { useUiWords } from '../words';
import { choicesOf, chosenIn, type Field } from './field';

export interface FieldInputProps<Name extends string> {
  readonly id: string;
  readonly field: Field<Name>;
  readonly value: string;
  readonly fault: string | null;
  readonly onType: (value: string) => void;
}

/** One field with its label, its hint and what is wrong with it. */
export function FieldInput<Name extends string>({ id, field, value, fault, onType }: FieldInputProps<Name>) {
  const words = useUiWords();
  const { label, kind, required, hint, options = [], finds } = field;
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const matches = finds ?? ((typed: string, text: string) => text.includes(typed));
  // A list that is searched in its own way is searched from the first, also while what stands in it is still coming.
  const search = (finds !== undefined || options.length > 8) && { filterOption: (typed: string, option?: { readonly label: string }) => matches(typed, String(option?.label ?? '')) };
  const told = { id, 'aria-describedby': about, 'aria-invalid': fault ? true : undefined, 'aria-required': required };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true" className="field-required"> *</span>}
      </label>
      {kind === 'choice' ? (
        <Select
          {...told}
          status={fault ? 'error' : ''}
          value={value || null}
          placeholder={words.choose}
          allowClear={!required}
          options={[...options]}
          showSearch={search}
          onChange={(chosen: string | null | undefined) => onType(chosen ?? '')}
        />
      ) : kind === 'choices' ? (
        <Select {...told} mode="multiple" status={fault ? 'error' : ''} value={[...chosenIn(value)]} placeholder={words.chooseSeveral} options={[...options]} showSearch={search} onChange={(chosen: string[]) => onType(choicesOf(chosen))} />
      ) : kind === 'words' ? (
        <Input.TextArea {...told} status={fault ? 'error' : ''} autoSize={{ minRows: 3, maxRows: 12 }} value={value} maxLength={field.maxLength} onChange={(event) => onType(event.target.value)} />
      ) : kind === 'secret' ? (
        <Input.Password {...told} status={fault ? 'error' : ''} autoComplete="off" value={value} maxLength={field.maxLength} onChange={(event) => onType(event.target.value)} />
      ) : (
        <Input
          {...told}
          status={fault ? 'error' : ''}
          type={kind === 'day' ? 'date' : kind === 'time' ? 'time' : 'text'}
          value={value}
          min={field.min}
          max={field.max}
          maxLength={field.maxLength}
          onChange={(event) => onType(event.target.value)}
        />
      )}
      {hint && <p id={`${id}-hint`} className="field-hint">{hint}</p>}
      {fault && <p id={`${id}-fault`} className="field-fault">{fault}</p>}
    </div>
  );
}
