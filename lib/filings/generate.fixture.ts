import type {Filing} from '@/lib/data/schema';
import type {FilingList} from '@/lib/filings/file';

const places: [string, string][] = [
  ['北京市', 'Beijing'],
  ['上海市', 'Shanghai'],
  ['广东省', 'GuangDong'],
  ['浙江省', 'ZheJiang'],
  ['江苏省', 'JiangSu'],
  ['四川省', 'SiChuan'],
  ['湖北省', 'HuBei'],
  ['安徽省', 'AnHui'],
  ['福建省', 'FuJian'],
  ['山东省', 'ShanDong']
];
const heads: [string, string][] = [
  ['云海', 'YunHai'],
  ['星河', 'XingHe'],
  ['清泉', 'QingQuan'],
  ['远山', 'YuanShan'],
  ['墨池', 'MoChi'],
  ['青松', 'QingSong'],
  ['晨光', 'ChenGuang'],
  ['知行', 'ZhiXing']
];
const tails: [string, string][] = [
  ['大模型', 'Model'],
  ['对话', 'Chat'],
  ['绘图', 'Draw'],
  ['编程助手', 'Code'],
  ['语音', 'Voice']
];

/** Invented records for benchmarks and tests, the same for the same arguments. `mark` stands in every number. */
export function generateFilings(count: number, mark = ''): FilingList {
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
  const records = Array.from({length: count}, (_, index): Filing => {
    const [place, latin] = pick(places, index * 7);
    const [head, headLatin] = pick(heads, index * 3);
    const [tail, tailLatin] = pick(tails, index);
    const day = new Date(Date.UTC(2023, 7, 31 + (index % 800)));
    const filedOn = day.toISOString().slice(0, 10);
    const serial = String(index).padStart(4, '0');
    return {
      kind: index % 4 === 3 ? 'registration' : 'filing',
      place,
      model: `${head}${tail} ${index}`,
      entity: `${place.slice(0, 2)}${head}智能科技有限公司${index % 3 === 0 ? '' : `第${index}分公司`}`,
      number: `${latin}-${headLatin}${tailLatin}${mark}-${filedOn.replaceAll('-', '')}${serial}`,
      filedOn,
      state: 'listed',
      asOf: '2026-10-31',
      source: 'https://www.cac.gov.cn/2024-04/02/c_1713729983803145.htm',
      history: [{date: '2026-11-01', type: 'added', changes: []}]
    };
  });
  return {asOf: '2026-10-31', records};
}
