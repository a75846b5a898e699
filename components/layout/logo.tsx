import {publicPath} from '@/i18n/base-path';
/** The mark of the portal, beside its name. */
export function Logo() {
  return <img src={publicPath('/icon.svg')} width={28} height={28} alt="" />;
}
