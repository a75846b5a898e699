import type {ComponentProps} from 'react';

const box = 'w-full rounded-md border border-line-strong bg-surface px-3 text-ink';
const control = `h-9 ${box}`;

/** A form whose fields stand in columns. */
export function FieldForm(props: ComponentProps<'form'>) {
  return <form className="grid grid-cols-fields items-end gap-x-3 gap-y-2.5 text-sm" {...props} />;
}

type Named = {label: string; wide?: boolean};

const place = (wide = false) => (wide ? 'col-span-full' : undefined);

function Name({children}: {children: string}) {
  return <span className="block text-xs text-muted">{children}</span>;
}

/** A field below its name. */
export function InputField({label, wide, ...props}: ComponentProps<'input'> & Named) {
  return (
    <label className={place(wide)}>
      <Name>{label}</Name>
      <input className={control} {...props} />
    </label>
  );
}

/** A choice below its name. */
export function SelectField({label, wide, ...props}: ComponentProps<'select'> & Named) {
  return (
    <label className={place(wide)}>
      <Name>{label}</Name>
      <select className={control} {...props} />
    </label>
  );
}

type ChoiceProps = Named & {name: string; options: {value: string; label: string}[]; chosen?: string; all: string};

/** A choice of one of several values, or of `all`. */
export function ChoiceField({options, chosen, all, ...props}: ChoiceProps) {
  return (
    <SelectField key={chosen} defaultValue={chosen} {...props}>
      <option value="">{all}</option>
      {options.map(({value, label}) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

/** A field for sentences below its name. */
export function TextField({label, wide = true, ...props}: ComponentProps<'textarea'> & Named) {
  return (
    <label className={place(wide)}>
      <Name>{label}</Name>
      <textarea className={`${box} py-1.5`} rows={2} {...props} />
    </label>
  );
}
