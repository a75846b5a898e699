import type {AnsweredQuestions} from '@/lib/data/schema';

/** Questions that operations of the API and their fields answer. */
export const operationQuestions: AnsweredQuestions[] = [
  {
    at: '/dev/api/model/chat-completions',
    questions: [
      {zh: '聊天接口的地址是什么？', en: 'What is the address of the chat endpoint?'},
      {zh: '怎么发起一次对话请求？', en: 'How do I send a conversation to a model?'}
    ]
  },
  {at: '/dev/api/model/chat-completions#body-model', questions: [{zh: 'model 字段可以填哪些值？', en: 'Which values may model have?'}]},
  {
    at: '/dev/api/model/chat-completions#body-messages',
    questions: [
      {zh: '怎么把历史消息传给模型？', en: 'How do I pass the history of a conversation?'},
      {zh: '怎么让模型记住前面的对话？', en: 'How can the model remember earlier turns?'},
      {zh: '图片和文字怎么放在一条消息里？', en: 'How do I put a picture and text into a message?'}
    ]
  },
  {
    at: '/dev/api/model/chat-completions#body-stream',
    questions: [{zh: '哪个参数打开流式输出？', en: 'Which parameter turns streaming on?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-thinking',
    questions: [{zh: '用哪个参数关闭推理？', en: 'Which parameter disables reasoning?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-reasoning_effort',
    questions: [{zh: '怎么让模型少想一点？', en: 'How do I make the model reason less deeply?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-do_sample',
    questions: [
      {zh: '怎么让输出可复现、每次一致？', en: 'How do I get reproducible, deterministic output?'},
      {zh: '怎么关闭随机采样？', en: 'How do I turn random sampling off?'}
    ]
  },
  {
    at: '/dev/api/model/chat-completions#body-temperature',
    questions: [
      {zh: '怎么调节回答的随机性？', en: 'How do I control randomness?'},
      {zh: '想让回答更稳定或更有创造力调哪个参数？', en: 'Which setting makes answers more predictable or more creative?'}
    ]
  },
  {
    at: '/dev/api/model/chat-completions#body-top_p',
    questions: [{zh: '核采样参数是什么？', en: 'What is the parameter for nucleus sampling?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-max_tokens',
    questions: [
      {zh: '怎么限制回答的长度？', en: 'How do I limit the length of an answer?'},
      {zh: '输出被截断，怎么让它写完？', en: 'My output is truncated, how do I get all of it?'},
      {zh: '回答不完整', en: 'The answer is incomplete or cut off'}
    ]
  },
  {at: '/dev/api/model/chat-completions#body-tools', questions: [{zh: '怎么给模型提供工具？', en: 'How do I offer tools to the model?'}]},
  {
    at: '/dev/api/model/chat-completions#body-tool_choice',
    questions: [{zh: '怎么禁止或强制使用工具？', en: 'Can I forbid or force the use of a tool?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-stop',
    questions: [{zh: '怎么让模型遇到某个词就停下？', en: 'How do I make the model stop at a certain word?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-response_format',
    questions: [{zh: '哪个参数让它输出 JSON？', en: 'Which parameter makes it output JSON?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-request_id',
    questions: [{zh: '怎么追踪某一次请求？', en: 'How do I trace a single request?'}]
  },
  {
    at: '/dev/api/model/chat-completions#body-user_id',
    questions: [{zh: '怎么区分不同的终端用户？', en: 'How do I tell my end users apart?'}]
  },
  {
    at: '/dev/api/model/chat-completions#answers',
    questions: [
      {zh: 'finish_reason 有哪些取值，length 是什么意思？', en: 'What does finish_reason length or sensitive mean?'},
      {zh: '怎么知道回答是不是写完了？', en: 'How can I tell whether the answer is complete?'},
      {zh: '响应里哪里能看到用量？', en: 'Where is token usage in the response?'}
    ]
  },
  {
    at: '/dev/api/model/async-chat-completions',
    questions: [{zh: '怎么异步地发起对话？', en: 'How do I queue a conversation instead of waiting?'}]
  },
  {at: '/dev/api/model/async-result', questions: [{zh: '用任务 ID 怎么查询结果？', en: 'How do I look up a result by task ID?'}]},
  {at: '/dev/api/model/embeddings', questions: [{zh: '哪个接口把文字变成向量？', en: 'Which endpoint turns text into vectors?'}]},
  {
    at: '/dev/api/model/embeddings#body-input',
    questions: [
      {zh: '一次请求最多传几条文本？', en: 'How many texts may be sent in a request?'},
      {zh: '每条文本最长多少 Token？', en: 'How long may each text be?'}
    ]
  },
  {
    at: '/dev/api/model/embeddings#body-dimensions',
    questions: [{zh: '怎么缩短向量、节省存储？', en: 'How do I get shorter vectors to save space?'}]
  },
  {at: '/dev/api/model/rerank', questions: [{zh: '怎么按相关性给候选文档排序？', en: 'How do I sort documents by relevance to a query?'}]},
  {at: '/dev/api/model/rerank#body-top_n', questions: [{zh: '怎么只返回最相关的几条？', en: 'How do I return only the best few?'}]},
  {at: '/dev/api/model/tokenizer', questions: [{zh: '怎么统计文本有多少 Token？', en: 'How do I count the tokens of a text?'}]},
  {at: '/dev/api/model/image-generations', questions: [{zh: '哪个接口用来画图？', en: 'Which endpoint draws pictures?'}]},
  {
    at: '/dev/api/model/image-generations#body-size',
    questions: [{zh: '怎么设置图片的宽高？', en: 'How do I set width and height of a picture?'}]
  },
  {
    at: '/dev/api/model/image-generations#body-quality',
    questions: [{zh: '怎么提高图片清晰度？', en: 'How do I get a more detailed picture?'}]
  },
  {
    at: '/dev/api/model/image-generations#body-watermark_enabled',
    questions: [{zh: '怎么让图片不带水印？', en: 'How do I get a picture without a watermark?'}]
  },
  {at: '/dev/api/model/async-image-generations', questions: [{zh: '画图可以异步吗？', en: 'Can pictures be generated in the background?'}]},
  {at: '/dev/api/model/video-generations', questions: [{zh: '哪个接口生成视频？', en: 'Which endpoint makes videos?'}]},
  {
    at: '/dev/api/model/video-generations#body-with_audio',
    questions: [{zh: '生成的视频可以带声音吗？', en: 'Can the video have sound?'}]
  },
  {at: '/dev/api/model/video-generations#body-duration', questions: [{zh: '视频可以做多长？', en: 'How long can a generated video be?'}]},
  {
    at: '/dev/api/model/video-generations#body-image_url',
    questions: [{zh: '怎么用图片生成视频？', en: 'How do I turn a picture into a video?'}]
  },
  {
    at: '/dev/api/model/video-generations#body-size',
    questions: [{zh: '视频最高支持什么分辨率？', en: 'What resolution can a video have?'}]
  },
  {at: '/dev/api/model/audio-transcriptions', questions: [{zh: '哪个接口把音频转成文字？', en: 'Which endpoint transcribes audio?'}]},
  {
    at: '/dev/api/model/audio-transcriptions#body-file',
    questions: [{zh: '音频文件最大多少、最长几秒？', en: 'What is the maximum size and length of the audio?'}]
  },
  {
    at: '/dev/api/model/audio-transcriptions#body-hotwords',
    questions: [{zh: '专有名词识别不准怎么办？', en: 'Names are transcribed wrongly, what helps?'}]
  },
  {at: '/dev/api/model/audio-speech', questions: [{zh: '哪个接口把文字读出来？', en: 'Which endpoint reads text aloud?'}]},
  {at: '/dev/api/model/audio-speech#body-voice', questions: [{zh: '有哪些音色可选？', en: 'Which voices can I choose?'}]},
  {at: '/dev/api/model/audio-speech#body-speed', questions: [{zh: '怎么调语速？', en: 'How do I change the speaking rate?'}]},
  {at: '/dev/api/model/audio-speech#body-response_format', questions: [{zh: '能输出 mp3 或 wav 吗？', en: 'Can I get mp3 or wav?'}]},
  {at: '/dev/api/model/clone-voice', questions: [{zh: '声音复刻用哪个接口？', en: 'Which endpoint copies a voice?'}]},
  {at: '/dev/api/model/list-voices', questions: [{zh: '怎么查询我有哪些音色？', en: 'How do I list the voices I have?'}]},
  {at: '/dev/api/model/delete-voice', questions: [{zh: '怎么删除克隆的声音？', en: 'How do I remove a cloned voice?'}]},
  {at: '/dev/api/model/layout-parsing', questions: [{zh: '怎么做 OCR，识别表格和公式？', en: 'How do I do OCR with tables and formulas?'}]},
  {at: '/dev/api/tool/web-search', questions: [{zh: '哪个接口可以搜索网页？', en: 'Which endpoint searches the web?'}]},
  {
    at: '/dev/api/tool/web-search#body-search_domain_filter',
    questions: [{zh: '怎么只搜指定域名？', en: 'How do I search a single domain only?'}]
  },
  {
    at: '/dev/api/tool/web-search#body-search_recency_filter',
    questions: [{zh: '怎么只要最近的新闻？', en: 'How do I get only recent news?'}]
  },
  {at: '/dev/api/tool/web-search#body-count', questions: [{zh: '怎么设置返回的结果数？', en: 'How do I set the number of hits?'}]},
  {at: '/dev/api/tool/reader', questions: [{zh: '怎么抓取一个网页的正文？', en: 'How do I fetch the text of a web page?'}]},
  {
    at: '/dev/api/tool/moderations',
    questions: [
      {zh: '哪个接口做内容审核？', en: 'Which endpoint moderates content?'},
      {zh: '怎么检测违规文字和图片？', en: 'How do I detect unsafe text and pictures?'}
    ]
  },
  {at: '/dev/api/tool/create-parser-task', questions: [{zh: '怎么解析 PDF、Word、Excel？', en: 'How do I parse PDF, Word or Excel?'}]},
  {at: '/dev/api/tool/get-parser-result', questions: [{zh: '解析任务的结果怎么拿？', en: 'How do I get the result of parsing?'}]},
  {at: '/dev/api/tool/parse-file', questions: [{zh: '能同步解析文件吗？', en: 'Can a file be parsed without polling?'}]},
  {at: '/dev/api/tool/handwriting-ocr', questions: [{zh: '怎么识别手写体？', en: 'How do I read handwriting?'}]},
  {at: '/dev/api/agent/run-agent', questions: [{zh: '怎么用接口运行智能体？', en: 'How do I run an agent by API?'}]},
  {
    at: '/dev/api/agent/agent-async-result',
    questions: [{zh: '智能体任务的结果怎么查？', en: "How do I get the result of an agent's task?"}]
  },
  {at: '/dev/api/agent/agent-conversation', questions: [{zh: '怎么拿到生成的幻灯片？', en: 'How do I get the finished slides?'}]},
  {at: '/dev/api/file/upload-file', questions: [{zh: '怎么上传文件到平台？', en: 'How do I upload a file?'}]},
  {at: '/dev/api/file/list-files', questions: [{zh: '怎么查看已经上传的文件？', en: 'How do I see the files I have uploaded?'}]},
  {at: '/dev/api/file/delete-file', questions: [{zh: '怎么删除上传的文件？', en: 'How do I delete an uploaded file?'}]},
  {at: '/dev/api/file/get-file-content', questions: [{zh: '怎么下载文件内容？', en: 'How do I download the content of a file?'}]},
  {at: '/dev/api/batch/create-batch', questions: [{zh: '哪个接口提交批处理？', en: 'Which endpoint submits a batch?'}]},
  {at: '/dev/api/batch/get-batch', questions: [{zh: '怎么查询批处理的状态？', en: 'How do I ask for the status of a batch?'}]},
  {
    at: '/dev/api/batch/cancel-batch',
    questions: [{zh: '批处理提交错了怎么取消？', en: 'I submitted the wrong batch, how do I cancel it?'}]
  },
  {at: '/dev/api/batch/list-batches', questions: [{zh: '怎么列出所有批处理任务？', en: 'How do I list all my batches?'}]},
  {at: '/dev/api/knowledge/create-knowledge', questions: [{zh: '哪个接口新建知识库？', en: 'Which endpoint creates a knowledge base?'}]},
  {
    at: '/dev/api/knowledge/create-knowledge#body-embedding_id',
    questions: [{zh: '知识库用哪个向量模型？', en: 'Which embedding model does a knowledge base use?'}]
  },
  {at: '/dev/api/knowledge/list-knowledge', questions: [{zh: '怎么列出我的知识库？', en: 'How do I list my knowledge bases?'}]},
  {at: '/dev/api/knowledge/update-knowledge', questions: [{zh: '怎么改知识库的名称和描述？', en: 'How do I rename a knowledge base?'}]},
  {at: '/dev/api/knowledge/delete-knowledge', questions: [{zh: '怎么删除知识库？', en: 'How do I delete a knowledge base?'}]},
  {at: '/dev/api/knowledge/knowledge-capacity', questions: [{zh: '知识库还剩多少空间？', en: 'How much space is left for knowledge?'}]},
  {at: '/dev/api/knowledge/retrieve-knowledge', questions: [{zh: '怎么用接口检索知识库片段？', en: 'How do I retrieve passages by API?'}]},
  {
    at: '/dev/api/knowledge/retrieve-knowledge#body-top_k',
    questions: [{zh: '怎么控制召回几个片段？', en: 'How do I set how many passages come back?'}]
  },
  {
    at: '/dev/api/knowledge/retrieve-multimodal',
    questions: [{zh: '知识库里能搜图片和视频吗？', en: 'Can a knowledge base be searched for pictures and videos?'}]
  },
  {
    at: '/dev/api/knowledge/upload-document',
    questions: [{zh: '怎么用接口往知识库传文件？', en: 'How do I add a file to a knowledge base by API?'}]
  },
  {
    at: '/dev/api/knowledge/upload-document#body-knowledge_type',
    questions: [{zh: '切片方式有哪些？', en: 'How can documents be cut into slices?'}]
  },
  {at: '/dev/api/knowledge/upload-urls', questions: [{zh: '怎么把网页加进知识库？', en: 'How do I add a web page to a knowledge base?'}]},
  {
    at: '/dev/api/knowledge/get-document',
    questions: [{zh: '怎么知道文档向量化完成了没有？', en: 'How do I know whether a document has been vectorised?'}]
  },
  {
    at: '/dev/api/knowledge/delete-document',
    questions: [{zh: '怎么从知识库删掉一个文件？', en: 'How do I remove a file from a knowledge base?'}]
  },
  {
    at: '/dev/api/knowledge/reembed-document',
    questions: [{zh: '文档更新后怎么重新生成向量？', en: 'How do I rebuild the vectors of a document?'}]
  },
  {
    at: '/dev/api/knowledge/list-documents',
    questions: [{zh: '怎么查看知识库里有哪些文件？', en: 'How do I see which files a knowledge base has?'}]
  },
  {
    at: '/dev/api/response/create-response',
    questions: [{zh: '支持 OpenAI 的 Responses 接口吗？', en: "Is OpenAI's Responses API available?"}]
  },
  {
    at: '/dev/api/response/create-response#body-previous_response_id',
    questions: [{zh: '怎么不重复发送历史也能继续对话？', en: 'How do I continue a conversation without resending it?'}]
  },
  {at: '/dev/api/fine-tuning/create-fine-tuning-job', questions: [{zh: '哪个接口开始训练？', en: 'Which endpoint starts training?'}]},
  {
    at: '/dev/api/fine-tuning/create-fine-tuning-job#body-hyperparameters',
    questions: [{zh: '怎么设置学习率和轮数？', en: 'How do I set learning rate and epochs?'}]
  },
  {at: '/dev/api/fine-tuning/get-fine-tuning-job', questions: [{zh: '怎么看训练进度？', en: 'How do I see the progress of training?'}]},
  {at: '/dev/api/fine-tuning/cancel-fine-tuning-job', questions: [{zh: '训练能中途停掉吗？', en: 'Can training be stopped?'}]},
  {at: '/dev/api/fine-tuning/list-fine-tuning-events', questions: [{zh: '训练日志在哪里看？', en: 'Where is the log of training?'}]},
  {
    at: '/dev/api/fine-tuning/delete-fine-tuned-model',
    questions: [{zh: '怎么删除训练好的模型？', en: 'How do I delete a model I trained?'}]
  },
  {
    at: '/dev/api/application/invoke-application',
    questions: [{zh: '旧版智能体应用怎么调用？', en: 'How do I call an app of the old platform?'}]
  },
  {at: '/dev/api/assistant/assistant-chat', questions: [{zh: '智能体助手接口还能用吗？', en: 'Is the assistant endpoint still usable?'}]},
  {
    at: '/dev/api/realtime',
    questions: [
      {zh: '实时通话的 WebSocket 地址是什么？', en: 'What is the WebSocket address for live calls?'},
      {zh: '实时接口有哪些事件？', en: 'Which events does the live API have?'}
    ]
  },
  {at: '/dev/api/model', questions: [{zh: '模型接口包含哪些功能？', en: 'What can the model endpoints do?'}]},
  {at: '/dev/api/tool', questions: [{zh: '平台提供哪些工具接口？', en: 'Which tools have an endpoint?'}]},
  {at: '/dev/api/agent', questions: [{zh: '智能体接口有哪些？', en: 'Which endpoints are there for agents?'}]},
  {at: '/dev/api/file', questions: [{zh: '文件管理接口有哪些？', en: 'Which endpoints manage files?'}]},
  {at: '/dev/api/batch', questions: [{zh: '批处理接口有哪些？', en: 'Which endpoints are there for bulk jobs?'}]},
  {at: '/dev/api/knowledge', questions: [{zh: '知识库接口有哪些？', en: 'Which endpoints manage a knowledge base?'}]},
  {at: '/dev/api/fine-tuning', questions: [{zh: '微调接口有哪些？', en: 'Which endpoints are there for training?'}]}
];
