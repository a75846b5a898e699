import type {Locale} from '@/i18n/routing';

/** A query and the page, or the entry of a page, that has to be found first. */
export type GoldQuery = {
  locale: Locale;
  query: string;
  /** Address without language; with an anchor where an entry of a page is meant. */
  path: string;
  /** Language of the page where it is not the reader's. */
  in?: Locale;
};

const zh = (query: string, path: string): GoldQuery => ({locale: 'zh', query, path});
const en = (query: string, path: string): GoldQuery => ({locale: 'en', query, path});

const filing = '/dev/howuse/Filing';
const chatglm = `${filing}#Beijing-ChatGLM-20230821`;
const qingying = `${filing}#Beijing-QingYingAI-202412100045`;

/** What readers type, and where it has to lead. */
export const goldQueries: readonly GoldQuery[] = [
  // Titles and words of the text
  zh('模型备案', filing),
  zh('备案', filing),
  zh('型备', filing),
  zh('函数调用', '/dev/howuse/functioncall'),
  zh('联网搜索', '/dev/howuse/websearch'),
  zh('知识库检索', '/dev/howuse/retrieval'),
  zh('微调', '/dev/howuse/finetuning'),
  zh('提示词', '/dev/howuse/prompt'),
  zh('隐私政策', '/dev/howuse/privacypolicy'),
  zh('注销', '/dev/howuse/termination-agreement'),
  zh('更新日志', '/dev/releasenotes'),
  zh('常见问题', '/dev/faq'),
  zh('内容安全', '/dev/howuse/securityaudit'),
  zh('用户权益', '/dev/howuse/equity-explain'),
  zh('怎样读备案号', `${filing}#how-to-read-a-number`),
  zh('客服通话质检', '/dev/howuse/openpower/support-call-inspection'),
  zh('收不到短信验证码怎么办', '/dev/faq#sms-code-missing'),
  en('function calling', '/dev/howuse/functioncall'),
  en('fine-tuning', '/dev/howuse/finetuning'),
  en('privacy policy', '/dev/howuse/privacypolicy'),
  en('release notes', '/dev/releasenotes'),
  en('user agreement', '/dev/howuse/useragreement'),
  en('prompt engineering', '/dev/howuse/prompt'),
  en('recharge', '/dev/howuse/rechargeagreement'),
  en('support call inspection', '/dev/howuse/openpower/support-call-inspection'),
  en('which rules apply', `${filing}#which-rules-apply`),

  // Pinyin and initials
  zh('moxingbeian', filing),
  zh('moxing beian', filing),
  zh('mxba', filing),
  zh('hanshudiaoyong', '/dev/howuse/functioncall'),
  ...['wuzhongcelve', 'wuzhongcelue', 'wǔzhǒngcèlüè', 'wu3zhong3ce4lve4', 'cèlüè', 'celve'].map((query) => zh(query, '/dev/howuse/prompt')),
  zh('hsdy', '/dev/howuse/functioncall'),
  zh('yinsizhengce', '/dev/howuse/privacypolicy'),
  zh('yonghuxieyi', '/dev/howuse/useragreement'),
  zh('changjianwenti', '/dev/faq'),
  zh('gengxin rizhi', '/dev/releasenotes'),
  zh('lianwangsousuo', '/dev/howuse/websearch'),

  // Traditional characters, full width, case
  zh('模型備案', filing),
  zh('函數調用', '/dev/howuse/functioncall'),
  zh('ＡＰＩ', '/dev/api'),
  zh('api', '/dev/api'),
  zh('ＧＬＭ－４－Ｐｌｕｓ', '/dev/howuse/llm/glm-4-plus'),
  zh('１３０１', '/dev/api/errors/1301'),

  // Identifiers
  zh('GLM-4-Plus', '/dev/howuse/llm/glm-4-plus'),
  zh('glm4plus', '/dev/howuse/llm/glm-4-plus'),
  zh('GLM-4.5', '/dev/howuse/llm/glm-4.5'),
  zh('cogview', '/dev/howuse/image-generation-model/cogview-4'),
  en('CogVideoX-3', '/dev/howuse/video-generation-model/CogVideoX-3'),
  en('glm 4 long', '/dev/howuse/llm/GLM-4-Long'),
  en('glm-4-plus', '/dev/howuse/llm/glm-4-plus'),
  en('json format', '/dev/howuse/jsonformat'),

  // Pages of ours: by name, by pinyin, by their English name
  zh('GLM-4.6', '/dev/howuse/llm/glm-4.6'),
  zh('glm46', '/dev/howuse/llm/glm-4.6'),
  en('GLM-4.6', '/dev/howuse/llm/glm-4.6'),
  zh('GLM-4.5-Air', '/dev/howuse/llm/glm-4.5-air'),
  zh('glm45air', '/dev/howuse/llm/glm-4.5-air'),
  en('glm-4.5-air', '/dev/howuse/llm/glm-4.5-air'),
  en('glm 4.5', '/dev/howuse/llm/glm-4.5'),
  zh('GLM-4.6V', '/dev/howuse/visual-reasoning-model/glm-4.6v'),
  en('glm 4.6v', '/dev/howuse/visual-reasoning-model/glm-4.6v'),
  zh('glm45v', '/dev/howuse/visual-reasoning-model/glm-4.5v'),
  en('GLM-4.5V', '/dev/howuse/visual-reasoning-model/glm-4.5v'),
  zh('新旧模型对照', '/dev/howuse/model-generations'),
  zh('xinjiumoxingduizhao', '/dev/howuse/model-generations'),
  en('old and current models', '/dev/howuse/model-generations'),
  zh('深度思考', '/dev/howuse/thinking'),
  zh('shendusikao', '/dev/howuse/thinking'),
  zh('思考模式', '/dev/howuse/thinking'),
  en('thinking', '/dev/howuse/thinking'),
  en('interleaved thinking', '/dev/howuse/thinking'),
  zh('上下文缓存', '/dev/howuse/caching'),
  zh('sxwhc', '/dev/howuse/caching'),
  zh('context caching', '/dev/howuse/caching'),
  en('prompt caching', '/dev/howuse/caching'),
  zh('语音合成', '/dev/howuse/audio-and-video-model/GLM-TTS'),
  zh('yuyinhecheng', '/dev/howuse/audio-and-video-model/GLM-TTS'),
  en('speech synthesis', '/dev/howuse/audio-and-video-model/GLM-TTS'),
  zh('文本嵌入与重排序', '/dev/howuse/embedding'),
  zh('wenbenqianruyuchongpaixu', '/dev/howuse/embedding'),
  en('embeddings and rerank', '/dev/howuse/embedding'),
  zh('编程工具', '/dev/howuse/coding-tools'),
  zh('bianchenggongju', '/dev/howuse/coding-tools'),
  zh('Claude Code', '/dev/howuse/coding-tools'),
  en('coding tools', '/dev/howuse/coding-tools'),
  zh('产品定价', '/dev/howuse/pricing'),
  zh('chanpindingjia', '/dev/howuse/pricing'),
  zh('定价', '/dev/howuse/pricing'),
  zh('pricing', '/dev/howuse/pricing'),
  en('pricing', '/dev/howuse/pricing'),
  zh('内置智能体', '/dev/howuse/built-in-agents'),
  zh('neizhizhinengti', '/dev/howuse/built-in-agents'),
  zh('built-in agents', '/dev/howuse/built-in-agents'),
  en('built-in agents', '/dev/howuse/built-in-agents'),

  // The API reference: addresses, identifiers, summaries, fields, events
  zh('/paas/v4/chat/completions', '/dev/api/model/chat-completions'),
  zh('chat/completions', '/dev/api/model/chat-completions'),
  zh('https://open.bigmodel.cn/api/paas/v4/embeddings', '/dev/api/model/embeddings'),
  zh('POST /paas/v4/rerank', '/dev/api/model/rerank'),
  zh('对话补全', '/dev/api/model/chat-completions'),
  zh('异步对话补全', '/dev/api/model/async-chat-completions'),
  zh('文本嵌入', '/dev/api/model/embeddings'),
  zh('wenben qianru', '/dev/api/model/embeddings'),
  zh('创建微调任务', '/dev/api/fine-tuning/create-fine-tuning-job'),
  zh('input_audio_buffer.append', '/dev/api/realtime#input_audio_buffer.append'),
  zh('max_tokens', '/dev/api/model/chat-completions#body-max_tokens'),
  zh('do_sample', '/dev/api/model/chat-completions#body-do_sample'),
  zh('embedding_id', '/dev/api/knowledge/create-knowledge#body-embedding_id'),
  zh('stop', '/dev/api/model/chat-completions#body-stop'),
  zh('dimensions', '/dev/api/model/embeddings#body-dimensions'),
  // Names that many operations have a field of: the page about it comes first.
  zh('stream', '/dev/api/streaming'),
  zh('prompt', '/dev/howuse/prompt'),
  en('stream', '/dev/api/streaming'),
  en('prompt', '/dev/howuse/prompt'),
  en('max_tokens', '/dev/api/model/chat-completions#body-max_tokens'),
  en('tool_choice', '/dev/api/model/chat-completions#body-tool_choice'),
  en('request_id', '/dev/api/model/chat-completions#body-request_id'),
  en('third_request_id', '/dev/api/application/invoke-application#body-third_request_id'),
  zh('错误 1302', '/dev/api/errors/1302'),
  en('/paas/v4/async-result/{id}', '/dev/api/model/async-result'),
  en('videos/generations', '/dev/api/model/video-generations'),
  en('chatCompletions', '/dev/api/model/chat-completions'),
  en('listFineTuningJobs', '/dev/api/fine-tuning/list-fine-tuning-jobs'),
  en('text to speech', '/dev/api/model/audio-speech'),
  en('create a batch', '/dev/api/batch/create-batch'),
  en('error 1113', '/dev/api/errors/1113'),
  {...en('创建批处理任务', '/dev/api/batch/create-batch'), in: 'zh'},

  // Error codes and filings
  zh('1301', '/dev/api/errors/1301'),
  zh('1113', '/dev/api/errors/1113'),
  en('1302', '/dev/api/errors/1302'),
  en('1001', '/dev/api/errors/1001'),
  zh('Beijing-ChatGLM-20230821', chatglm),
  en('Beijing-ChatGLM-20230821', chatglm),
  zh('Beijing-QingYingAI-202412100045', qingying),
  zh('智谱清言', chatglm),
  zh('清影AI', qingying),
  en('智谱清言（ChatGLM）', chatglm),
  en('清影', qingying),

  // Typing mistakes
  zh('emebdding', '/dev/api/model/embeddings'),
  en('funtion calling', '/dev/howuse/functioncall'),
  en('privcy policy', '/dev/howuse/privacypolicy'),
  en('retreival', '/dev/howuse/retrieval'),
  en('glm-4-pluss', '/dev/howuse/llm/glm-4-plus'),

  // A word of another number or with a mistake ranks like the word: a guide before the entry of the reference with its title
  zh('web serch', '/dev/howuse/websearch'),
  en('web serch', '/dev/howuse/websearch'),
  en('web search', '/dev/howuse/websearch'),
  zh('concurrency tiers', '/dev/howuse/equity-explain'),
  en('concurrency tiers', '/dev/howuse/equity-explain'),
  en('function calls', '/dev/howuse/functioncall'),

  // An identifier in other spellings
  ...['function_call', 'function-call', 'functionCall', 'functioncall', 'FunctionCall', 'function call', 'function.call'].flatMap(
    (query) => [zh(query, '/dev/howuse/functioncall'), en(query, '/dev/howuse/functioncall')]
  ),
  en('json_format', '/dev/howuse/jsonformat'),

  // Both languages
  zh('API 文档', '/dev/api'),
  zh('JSON 格式化', '/dev/howuse/jsonformat'),
  zh('function calling', '/dev/howuse/functioncall'),
  zh('fine-tuning', '/dev/howuse/finetuning'),
  zh('privacy policy', '/dev/howuse/privacypolicy'),
  zh('GLM-4-Long 上下文', '/dev/howuse/llm/GLM-4-Long'),
  en('备案', filing),
  en('函数调用', '/dev/howuse/functioncall'),
  en('隐私政策', '/dev/howuse/privacypolicy'),
  en('提示词工程', '/dev/howuse/prompt'),
  en('mxba', filing)
];

/** Whether a result leads where a gold query wants it, at its best place. */
export function leadsTo(
  result: {href: string; sections: {href: string}[]} | undefined,
  {locale, path, in: language = locale}: GoldQuery
): boolean {
  if (!result) return false;
  const wanted = language === 'zh' ? path : `/en${path}`;
  return decodeURIComponent(path.includes('#') ? (result.sections[0]?.href ?? '') : result.href) === wanted;
}
