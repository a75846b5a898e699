import {endpoint, parseList} from '@/lib/data/schema';

/** Endpoints named by the guide. Source: the operation index of the vendor's API reference, read 2026-07-11. */
export const endpoints = parseList(
  'content/endpoints.ts',
  endpoint,
  [
    {
      id: 'chat',
      method: 'POST',
      path: '/paas/v4/chat/completions',
      name: {zh: '对话补全', en: 'Chat completions'},
      modes: ['sync', 'stream']
    },
    {
      id: 'chat-async',
      method: 'POST',
      path: '/paas/v4/async/chat/completions',
      name: {zh: '异步对话补全', en: 'Asynchronous chat completions'},
      modes: ['async']
    },
    {
      id: 'async-result',
      method: 'GET',
      path: '/paas/v4/async-result/{id}',
      name: {zh: '查询异步结果', en: 'Get an asynchronous result'},
      modes: ['sync']
    },
    {id: 'embeddings', method: 'POST', path: '/paas/v4/embeddings', name: {zh: '文本嵌入', en: 'Embeddings'}, modes: ['sync']},
    {id: 'rerank', method: 'POST', path: '/paas/v4/rerank', name: {zh: '文本重排序', en: 'Rerank'}, modes: ['sync']},
    {id: 'tokenizer', method: 'POST', path: '/paas/v4/tokenizer', name: {zh: 'Token 计数', en: 'Tokenizer'}, modes: ['sync']},
    {id: 'images', method: 'POST', path: '/paas/v4/images/generations', name: {zh: '图像生成', en: 'Image generation'}, modes: ['sync']},
    {
      id: 'images-async',
      method: 'POST',
      path: '/paas/v4/async/images/generations',
      name: {zh: '异步图像生成', en: 'Asynchronous image generation'},
      modes: ['async']
    },
    {id: 'videos', method: 'POST', path: '/paas/v4/videos/generations', name: {zh: '视频生成', en: 'Video generation'}, modes: ['async']},
    {
      id: 'transcriptions',
      method: 'POST',
      path: '/paas/v4/audio/transcriptions',
      name: {zh: '语音转文本', en: 'Speech to text'},
      modes: ['sync', 'stream']
    },
    {
      id: 'speech',
      method: 'POST',
      path: '/paas/v4/audio/speech',
      name: {zh: '文本转语音', en: 'Text to speech'},
      modes: ['sync', 'stream']
    },
    {id: 'voice-clone', method: 'POST', path: '/paas/v4/voice/clone', name: {zh: '音色复刻', en: 'Voice cloning'}, modes: ['sync']},
    {id: 'voice-list', method: 'GET', path: '/paas/v4/voice/list', name: {zh: '音色列表', en: 'List voices'}, modes: ['sync']},
    {id: 'voice-delete', method: 'POST', path: '/paas/v4/voice/delete', name: {zh: '删除音色', en: 'Delete a voice'}, modes: ['sync']},
    {id: 'realtime', method: 'WSS', path: '/paas/v4/realtime', name: {zh: '实时音视频', en: 'Realtime'}, modes: ['websocket']},
    {id: 'web-search', method: 'POST', path: '/paas/v4/web_search', name: {zh: '网络搜索', en: 'Web search'}, modes: ['sync']},
    {id: 'moderations', method: 'POST', path: '/paas/v4/moderations', name: {zh: '内容安全', en: 'Moderations'}, modes: ['sync']},
    {id: 'files', method: 'POST', path: '/paas/v4/files', name: {zh: '上传文件', en: 'Upload a file'}, modes: ['sync']},
    {id: 'batches', method: 'POST', path: '/paas/v4/batches', name: {zh: '创建批处理任务', en: 'Create a batch'}, modes: ['async']}
  ],
  'id'
);
