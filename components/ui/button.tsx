import type {ComponentProps} from 'react';

const looks = {
  primary: 'bg-accent-solid text-on-accent hover:bg-accent-deep forced-colors:border',
  plain: 'border text-ink hover:border-accent hover:text-accent'
};
const sizes = {
  bar: 'h-9 px-3.5 max-xs:px-2.5 max-xs:text-xs',
  normal: 'px-3.5 py-1.5 font-semibold',
  large: 'px-5 py-2.5 font-semibold'
};

export type ButtonLook = {look?: keyof typeof looks; size?: keyof typeof sizes};

/** The classes of what looks like a button, whether it is one or a link. */
export function buttonClass({look = 'primary', size = 'normal'}: ButtonLook): string {
  const wrap = size === 'large' ? '' : 'whitespace-nowrap ';
  return `inline-flex items-center gap-2 rounded-md no-underline ${wrap}${sizes[size]} ${looks[look]}`;
}

export function Button({look, size, type = 'button', className = '', ...props}: ComponentProps<'button'> & ButtonLook) {
  return <button type={type} className={`${buttonClass({look, size})} ${className}`.trim()} {...props} />;
}

/** A button that is an icon; `aria-label` says what it does. */
export function IconButton({className = '', ...props}: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex size-9 items-center justify-center rounded-md text-muted hover:bg-raised hover:text-ink ${className}`.trim()}
      {...props}
    />
  );
}
