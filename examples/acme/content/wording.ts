import type {Wordings} from '@/lib/data/wording';

export const wordings: Wordings = {
  en: [{avoid: /\bemails?\b/i, use: 'e-mail'}]
};
