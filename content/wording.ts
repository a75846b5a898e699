import type {Wordings} from '@/lib/data/wording';

/** Days and months that are not written as docs/authoring.md asks, in both languages. */
const shortMonth = /(?<![\d-])20\d\d-(?:0[1-9]|1[0-2])(?![\d-])/;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Beside a capital that begins a name, as in Help Center. */
const american =
  /\b(?:colors?|colored|behaviors?|labeled|labeling|modeled|canceled|canceling|licenses?|favorites?|catalogs?|(?<!(?:Help|Trial) )centers?|(?:summar|organ|recogn|normal|vector|random|anonym|visual|synthes|final)iz(?:e|ed|es|ing|ation)|analyz(?:e|ed|es|ing))\b/i;

/** A sentence that runs on into “see …”: only one that begins with what the reader looks for may do so. */
const splice = /(?:^|[.;:!?] )(?!(?:[Ff]or|[Tt]o|[Ii]f)\b)(?:(?![.;:!?] ).)+, see (?:the )?[A-Z]/;

/**
 * What sounds translated, and what would say one thing in two ways. A term of the field with its spellings stands in
 * content/terms.ts; here is what only a pattern can name.
 */
export const wordings: Wordings = {
  zh: [
    {avoid: /厂商/, use: '官方'},
    {avoid: /印出|印着|印有|印的是/, use: '公布、写明'},
    {avoid: /文字更新于/, use: '最后更新'},
    {avoid: /一页一址/, use: '每页都有固定地址'},
    {avoid: /完全不想|想得深/, use: '关闭思考、深度思考'},
    {avoid: /延长强化学习/, use: '扩展强化学习'},
    {avoid: /(?:AI |辅助|擅长|用于)编码|编码(?:工具|任务|助手|智能体|能力|地址)/, use: '编程（编码只指 model 的取值）'},
    {avoid: /阶梯(?:定价|计价|价格)/, use: '分档'},
    {avoid: /所读资料/, use: '我们读到的资料'},
    {avoid: /您/, use: '你'},
    {avoid: /\d\s?(?:s|ms)(?![A-Za-z\d])/, use: '秒、毫秒'},
    {avoid: /\d\s?(?:px|bit)(?![A-Za-z\d])/, use: '像素、位'},
    {avoid: /(?<![\w./-])ids?(?![\w-])/, use: 'ID'},
    {avoid: /(?:文件|任务|请求|终端用户|智能体|知识库)的?(?:唯一)?(?:编号|标识)/, use: 'ID'},
    {avoid: /最终用户/, use: '终端用户'},
    {avoid: /接口定义|OpenAPI 描述/, use: '接口规范'},
    {avoid: /(?<!API )(?<![\w-])Keys?(?![\w-])/, use: 'API Key'},
    {avoid: shortMonth, use: '2025 年 12 月'},
    {avoid: /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/, use: '2025-12-18'},
    {avoid: /CNY|RMB|每[\p{Script=Han} A-Za-z]{1,12}[¥￥]\s?\d/u, use: '元，例如“每百万 Token 5 元”'},
    {avoid: /标识[和与](?:数|用量| ?Token)|为虚构|是虚构的/, use: 'ID 与数量仅为示例'},
    {avoid: /参考文档|API 参考|(?<!接口)参考(?:里|中)?没有/, use: '接口参考'},
    {avoid: /来源(?:没有|未)|没有来源/, use: '资料没有说明、没有资料给出'},
    {avoid: /文字由我们/, use: '其中的提示文字为示例'},
    {avoid: /GLM 编码套餐/, use: 'GLM Coding Plan（编码套餐）'},
    {avoid: /(?:视觉|文本|音频)表单/, use: '视觉模型的请求体'},
    {avoid: /最后一段(?!话|文字)/, use: '数据块'},
    {avoid: /提示次数|一次提示/, use: '提问次数、一次提问'},
    {avoid: /最大画面|更大画面/, use: '最高分辨率'},
    {avoid: /令牌/, use: 'JWT、鉴权 Token'},
    {avoid: /自定义的?任务 ID/, use: '自定义的请求 ID'},
    {avoid: /人天/, use: '人日'},
    {avoid: /(?<!旧版|英文|官方|开发者|秋季?的?|中的|本)门户/, use: '本站、旧版门户'}
  ],
  en: [
    {avoid: american, use: 'the British spelling: colour, centre, licence, labelled, cancelled, summarise'},
    {avoid: /\b(?:CNY|RMB)\b|(?<!Chinese )\byuan\b/i, use: '¥, as in ¥5'},
    {avoid: shortMonth, use: 'December 2025'},
    {avoid: new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}\\b|\\b(?:${months}) \\d{1,2}, \\d{4}\\b`), use: '2025-12-18'},
    {avoid: /\d s(?![A-Za-z\d])/, use: 'seconds'},
    {avoid: /\d bit\b/, use: '16-bit'},
    {avoid: /(?<![\w./-])(?:ids?|Ids?)(?![\w-])/, use: 'ID, IDs'},
    {avoid: /\b(?:stands?|stood) (?:in|on|with|there|here|below|above|beside|at)\b/i, use: 'is in, appears in'},
    {avoid: /\bwants? (?:one|a|an|the|generative)\b/i, use: 'needs, requires'},
    {avoid: /\bthinks? by parameter\b/i, use: 'control thinking with a parameter'},
    {avoid: /\b(?:an?|the) \w+ of (?:your|our|one’s|one's) own\b/i, use: 'your own …'},
    {avoid: /\b[Oo]ne sees\b|\bone['’]s own\b/, use: 'Symptom, your own'},
    {
      avoid: /(?:^|[.;,(] ?)[Bb]y the (?:portal|specification|API|SDKs?|guide|console guide|reference)\b(?! (?:of|in) )/,
      use: 'according to the …'
    },
    {avoid: /\b(?:more|at most [\d,]+) by the (?:portal|specification)\b/, use: 'according to the …'},
    {avoid: /\bsays? the (?:FAQ|policy|portal|guide)\b|\bsays the (?:official|privacy)\b/, use: 'according to the …'},
    {avoid: /\bcame (?:out )?on \d/, use: 'was released on'},
    {avoid: /\b(?:pages?|portal|tables?|guides?|sources?|documents) (?:\w+ )?prints?\b/, use: 'gives, says'},
    {avoid: /\bday (?:unknown|of retirement|of release)\b|\bwithout a day\b/, use: 'date'},
    {avoid: /\banswers with HTTP\b|\banswers \d{3}\b/, use: 'returns, responds'},
    {avoid: /\b(?:answers?|returns?|responds?|available|searches|works?|(?:returns|sends) \w+ \w+) at once\b/, use: 'immediately'},
    {avoid: /\b(?:GLM|CogView|CogVideoX|Vidu)[\w.-]* famil(?:y|ies)\b/, use: 'series'},
    {avoid: /\bpictures?\b/i, use: 'image'},
    {avoid: /\blevels? V\d|\b(?:user|account) levels?\b/i, use: 'tier'},
    {avoid: /\bprice steps?\b|\btiered prices?\b|\bprice tiers?\b/i, use: 'price bracket'},
    {avoid: /(?<!fine-)\btun(?:ed|ing) (?:models?|jobs?|modes?)\b/i, use: 'fine-tuned, fine-tuning'},
    {avoid: /\b(?:API definition|OpenAPI description)\b/i, use: 'API specification'},
    {avoid: /\bsiblings?\b/, use: 'the other model of the series'},
    {avoid: /\bstocks? of\b/, use: 'large amounts of'},
    {avoid: /\bplugins?\b/, use: 'plug-in'},
    {avoid: /\bemails?\b/i, use: 'e-mail'},
    {avoid: /\b(?:in )?too quick succession\b/, use: 'too frequent'},
    {avoid: /\b[Tt]he (?:older )?portal\b(?! of (?:mid|autumn)-?)/, use: 'this portal, the old portal'},
    {avoid: /\b(?:whether|how|what)\b[^.;:|]{3,90} (?:was|were) not found\b/i, use: 'no source says whether …'},
    {avoid: splice, use: 'a semicolon before see: “…; see Pricing”'},
    {avoid: /\bchanges of (?:prices|policies)\b/i, use: 'changes to prices'},
    {avoid: /\b(?:vision|text|audio) forms?\b/, use: 'the request body for vision models'},
    {avoid: /\bnormal price\b/i, use: 'standard price'},
    {avoid: /\bown task ID\b/, use: 'your own request ID'},
    {avoid: /\byour level\b|\blevels by points\b/, use: 'tier'}
  ]
};
