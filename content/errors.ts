import {errorCode, parseList} from '@/lib/data/schema';

/**
 * Business codes in the body of a failed call. Source: the vendor's error-code table,
 * https://docs.bigmodel.cn/cn/api/api-code, read 2026-07-11 and unchanged in October 2026. That table gives the internal
 * error no code of its own; 500 is the code the older table gives it.
 * `legacy` entries stand only in the tables of December 2025: the same address, https://docs.bigmodel.cn/cn/faq/api-code and,
 * for 1701 to 1703, the reference of the web search operation. Those tables mostly give no HTTP status.
 */
export const errorCodes = parseList(
  'content/errors.ts',
  errorCode,
  [
    {
      code: 500,
      http: 500,
      group: 'basic',
      retry: 'pause',
      meaning: {
        zh: '服务端内部错误；新版错误码表只列 HTTP 状态，没有业务码',
        en: 'Internal server error; the newer table only lists the HTTP status, without a business code'
      },
      remedy: {
        zh: '稍后重试；反复出现时带上 request_id 提交工单',
        en: 'Retry later; if the error persists, submit a work order with the request_id'
      }
    },

    {
      code: 1000,
      http: 401,
      group: 'authentication',
      meaning: {zh: '身份验证未通过', en: 'Authentication failed'},
      remedy: {zh: '核对 API Key 是否完整、有效', en: 'Check that the API key is complete and still valid'}
    },
    {
      code: 1001,
      http: 401,
      group: 'authentication',
      meaning: {zh: '请求缺少鉴权请求头', en: 'The request has no authentication header'},
      remedy: {zh: '加上请求头 Authorization: Bearer 加 API Key', en: 'Send the header Authorization: Bearer followed by the API key'}
    },
    {
      code: 1002,
      http: 401,
      group: 'authentication',
      legacy: true,
      meaning: {zh: '鉴权 Token 不合法', en: 'The authentication token is malformed'},
      remedy: {
        zh: '检查 API Key 或 JWT 的格式，注意多余的空格和引号',
        en: 'Check the format of the API key or JWT; look for stray spaces and quotes'
      }
    },
    {
      code: 1003,
      http: 401,
      group: 'authentication',
      meaning: {zh: '鉴权 Token 已过期', en: 'The authentication token has expired'},
      remedy: {zh: '重新签发 JWT，并校准本机时钟', en: 'Sign a new JWT and correct the system clock'}
    },
    {
      code: 1004,
      http: null,
      group: 'authentication',
      legacy: true,
      meaning: {zh: 'Token 校验失败', en: 'The token could not be verified'},
      remedy: {zh: '确认签名所用的密钥与 API Key 属于同一对', en: 'Make sure the secret used for signing belongs to this API key'}
    },
    {
      code: 1005,
      http: 401,
      group: 'authentication',
      meaning: {zh: '账号开启了二次验证保护', en: 'Two-factor protection is enabled for the account'},
      remedy: {zh: '重新登录并完成二次验证', en: 'Log in again and complete two-factor verification'}
    },

    {
      code: 1100,
      http: null,
      group: 'account',
      legacy: true,
      retry: 'pause',
      meaning: {zh: '账号数据读写出错', en: 'Account data could not be read or written'},
      remedy: {zh: '稍后重试，仍失败则联系客服', en: 'Retry later; contact customer service if it still fails'}
    },
    {
      code: 1110,
      http: null,
      group: 'account',
      legacy: true,
      meaning: {zh: '账号未处于激活状态', en: 'The account is not active'},
      remedy: {zh: '登录控制台查看账号状态', en: 'Log in to the console and check the account status'}
    },
    {
      code: 1111,
      http: null,
      group: 'account',
      legacy: true,
      meaning: {zh: '账号不存在', en: 'The account does not exist'},
      remedy: {zh: '确认 API Key 所属的账号没有注销', en: 'Check that the account of the API key has not been deleted'}
    },
    {
      code: 1112,
      http: null,
      group: 'account',
      legacy: true,
      meaning: {zh: '账号被锁定', en: 'The account is locked'},
      remedy: {zh: '联系客服了解原因并申请解锁', en: 'Contact customer service for the reason and to have it unlocked'}
    },
    {
      code: 1113,
      http: 429,
      group: 'account',
      meaning: {zh: '账号已欠费', en: 'The account is in arrears'},
      remedy: {zh: '充值后再调用；重试不会成功', en: 'Top up before you call again; retrying does not help'}
    },
    {
      code: 1120,
      http: null,
      group: 'account',
      legacy: true,
      retry: 'pause',
      meaning: {zh: '暂时无法访问账号', en: 'The account is temporarily inaccessible'},
      remedy: {zh: '等待片刻后重试', en: 'Wait a moment and retry'}
    },
    {
      code: 1121,
      http: null,
      group: 'account',
      legacy: true,
      meaning: {zh: '账号因违规被锁定', en: 'The account was locked for violating the rules'},
      remedy: {zh: '停止调用，并联系客服申诉', en: 'Stop calling the API and appeal to customer service'}
    },

    {
      code: 1200,
      http: 500,
      group: 'server',
      retry: 'pause',
      meaning: {zh: '接口调用失败', en: 'The API call failed'},
      remedy: {zh: '按指数退避重试有限次数', en: 'Retry a limited number of times with exponential backoff'}
    },
    {
      code: 1210,
      http: 400,
      group: 'request',
      meaning: {zh: '请求参数有误', en: 'The request parameters are invalid'},
      remedy: {zh: '对照接口文档检查请求体', en: 'Compare the request body with the API documentation'}
    },
    {
      code: 1211,
      http: 400,
      group: 'request',
      meaning: {zh: '模型不存在', en: 'The model does not exist'},
      remedy: {zh: '检查 model 的拼写，以及该模型是否已下线', en: 'Check the spelling of model and whether the model has been retired'}
    },
    {
      code: 1212,
      http: 400,
      group: 'request',
      meaning: {zh: '模型不支持这种调用方式', en: 'The model does not support this calling mode'},
      remedy: {zh: '改用模型支持的方式：同步、流式或异步', en: 'Use a mode it supports: synchronous, streaming or asynchronous'}
    },
    {
      code: 1213,
      http: 400,
      group: 'request',
      meaning: {zh: '没有收到某个必需参数', en: 'A required parameter is missing'},
      remedy: {zh: '补上消息中指出的字段，并确认 Content-Type 正确', en: 'Add the field named in the message and check the Content-Type'}
    },
    {
      code: 1214,
      http: 400,
      group: 'request',
      meaning: {zh: '某个参数的取值不合法', en: 'A parameter has an invalid value'},
      remedy: {zh: '按消息中的字段名核对类型与取值范围', en: 'Check the type and range of the field named in the message'}
    },
    {
      code: 1215,
      http: 400,
      group: 'request',
      meaning: {zh: '两个参数不能同时使用', en: 'Two parameters cannot be used together'},
      remedy: {zh: '去掉其中一个', en: 'Remove one of them'}
    },
    {
      code: 1220,
      http: 403,
      group: 'request',
      meaning: {zh: '没有调用此接口的权限', en: 'The account has no permission to call this API'},
      remedy: {zh: '在控制台确认是否开通，或联系客服', en: 'Check in the console whether it is enabled, or contact customer service'}
    },
    {
      code: 1221,
      http: 400,
      group: 'request',
      meaning: {zh: '接口已下线', en: 'The API has been retired'},
      remedy: {zh: '改用文档中的替代接口', en: 'Use the replacement given in the documentation'}
    },
    {
      code: 1222,
      http: 400,
      group: 'request',
      meaning: {zh: '接口不存在', en: 'The API does not exist'},
      remedy: {zh: '检查请求地址与 HTTP 方法', en: 'Check the URL and the HTTP method'}
    },
    {
      code: 1230,
      http: 500,
      group: 'server',
      retry: 'pause',
      meaning: {zh: '服务端处理流程出错', en: 'An error occurred while processing the request'},
      remedy: {zh: '稍后重试；请求不变仍失败则提交工单', en: 'Retry later; submit a work order if the same request fails again'}
    },
    {
      code: 1231,
      http: null,
      group: 'request',
      legacy: true,
      meaning: {zh: '已有相同 request_id 的请求', en: 'A request with the same request_id already exists'},
      remedy: {zh: '每次请求生成新的 request_id，例如 UUID', en: 'Generate a new request_id for each request, for example a UUID'}
    },
    {
      code: 1234,
      http: 500,
      group: 'server',
      retry: 'pause',
      meaning: {zh: '网络错误，消息中带有错误编号', en: 'Network error; the message contains an error ID'},
      remedy: {zh: '重试；持续失败时把错误编号交给客服', en: 'Retry; if it persists, give the error ID to customer service'}
    },
    {
      code: 1261,
      http: 400,
      group: 'request',
      meaning: {zh: '提示词过长', en: 'The prompt is too long'},
      remedy: {
        zh: '截短历史消息或资料，或换用上下文更长的模型',
        en: 'Shorten the history or material, or use a model with a longer context'
      }
    },

    {
      code: 1300,
      http: null,
      group: 'policy',
      legacy: true,
      meaning: {zh: '请求被平台策略拦截', en: 'The request was blocked by a platform policy'},
      remedy: {zh: '检查用途与内容是否符合平台规则', en: 'Check whether your use and content comply with the platform rules'}
    },
    {
      code: 1301,
      http: 400,
      group: 'policy',
      meaning: {zh: '输入或输出含有不安全或敏感内容', en: 'The input or output contains unsafe or sensitive content'},
      remedy: {
        zh: '修改输入；不要原样重试，可先用内容安全接口预检',
        en: 'Change the input; do not retry unchanged. You can check it first with the moderation API'
      }
    },
    {
      code: 1302,
      http: 429,
      group: 'rate-limit',
      retry: 'pause',
      meaning: {
        zh: '达到账号自身的速率限制；2025 年 12 月的表写的是并发过高',
        en: 'The account has reached its own rate limit; the table of December 2025 described it as too many concurrent requests'
      },
      remedy: {zh: '请求排队、减少并发，并按指数退避重试', en: 'Queue requests, reduce concurrency and retry with exponential backoff'}
    },
    {
      code: 1303,
      http: null,
      group: 'rate-limit',
      legacy: true,
      retry: 'pause',
      meaning: {zh: '调用频率过高', en: 'Calls are too frequent'},
      remedy: {zh: '拉长两次调用的间隔', en: 'Increase the interval between calls'}
    },
    {
      code: 1304,
      http: null,
      group: 'rate-limit',
      legacy: true,
      retry: 'reset',
      meaning: {zh: '达到该接口的每日调用上限', en: 'The daily call limit of this API has been reached'},
      remedy: {zh: '次日再调用，或联系客服提高上限', en: 'Call again the next day, or ask customer service to raise the limit'}
    },
    {
      code: 1305,
      http: 429,
      group: 'rate-limit',
      retry: 'pause',
      meaning: {
        zh: '模型负载过高；旧表写的是接口总流量受限',
        en: 'The model is overloaded; the older table described it as a traffic limit of the API'
      },
      remedy: {
        zh: '与自身额度无关：退避重试、避开高峰，或换用其他模型',
        en: 'Unrelated to your own quota: back off and retry, avoid peak hours, or use another model'
      }
    },
    {
      code: 1308,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {zh: '用量达到上限，消息给出重置时间', en: 'The usage quota has been reached; the message gives the reset time'},
      remedy: {zh: '等到重置时间后再调用', en: 'Call again after the reset time'}
    },
    {
      code: 1309,
      http: 429,
      group: 'account',
      meaning: {zh: 'GLM Coding Plan 已到期', en: 'The GLM Coding Plan has expired'},
      remedy: {zh: '续订套餐，或改用按量计费的通用接口', en: 'Renew the plan, or use the pay-as-you-go general API'}
    },
    {
      code: 1310,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {zh: '达到每周或每月用量上限', en: 'The weekly or monthly quota has been reached'},
      remedy: {zh: '等待下一个周期', en: 'Wait for the next period'}
    },
    {
      code: 1311,
      http: 429,
      group: 'account',
      meaning: {zh: '当前套餐不包含这个模型', en: 'The plan does not include this model'},
      remedy: {zh: '换用套餐内的模型，或升级套餐', en: 'Use a model included in the plan, or upgrade the plan'}
    },
    {
      code: 1312,
      http: null,
      group: 'rate-limit',
      legacy: true,
      retry: 'pause',
      meaning: {
        zh: '旧表列有此码，含义未能核实；第三方程序按模型过载处理',
        en: 'Listed in an older table; its meaning is unconfirmed. Third-party programs treat it as an overload'
      },
      remedy: {zh: '退避后重试，并保留返回的消息', en: 'Back off, retry and keep the returned message'}
    },
    {
      code: 1313,
      http: 429,
      group: 'policy',
      meaning: {zh: '触发公平使用限制', en: 'Restricted under the fair use policy'},
      remedy: {
        zh: '检查套餐是否被用于规则以外的用途，并联系客服',
        en: 'Check whether the plan is used in ways its rules do not allow, and contact customer service'
      }
    },
    {
      code: 1314,
      http: 429,
      group: 'account',
      meaning: {zh: '企业套餐已失效', en: 'The enterprise plan is no longer valid'},
      remedy: {zh: '请企业管理员续订或重新授权', en: 'Ask the enterprise administrator to renew or reassign it'}
    },
    {
      code: 1315,
      http: 429,
      group: 'account',
      meaning: {
        zh: '此 API Key 仅可用于企业版 Coding Plan',
        en: 'This API key can only be used for the enterprise edition of the Coding Plan'
      },
      remedy: {zh: '调用通用接口时改用另一个 API Key', en: 'Use another API key for the general API'}
    },
    {
      code: 1316,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {
        zh: '5 小时额度用完，且主账号余额不足以支付超出部分',
        en: 'The 5-hour quota is used up, and the main account’s balance is too low to pay for more'
      },
      remedy: {zh: '等额度恢复，或为主账号充值', en: 'Wait for the quota to reset, or top up the main account'}
    },
    {
      code: 1317,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {
        zh: '7 天额度用完，且主账号余额不足以支付超出部分',
        en: 'The 7-day quota is used up, and the main account’s balance is too low to pay for more'
      },
      remedy: {zh: '等额度恢复，或为主账号充值', en: 'Wait for the quota to reset, or top up the main account'}
    },
    {
      code: 1318,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {
        zh: '5 小时额度用完，且子账号达到月度上限',
        en: 'The 5-hour quota is used up, and the sub-account has reached its monthly cap'
      },
      remedy: {
        zh: '等额度恢复，或请管理员提高子账号上限',
        en: 'Wait for the quota to reset, or ask the administrator to raise the sub-account’s cap'
      }
    },
    {
      code: 1319,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {
        zh: '7 天额度用完，且子账号达到月度上限',
        en: 'The 7-day quota is used up, and the sub-account has reached its monthly cap'
      },
      remedy: {
        zh: '等额度恢复，或请管理员提高子账号上限',
        en: 'Wait for the quota to reset, or ask the administrator to raise the sub-account’s cap'
      }
    },
    {
      code: 1320,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {
        zh: '5 小时额度用完，且企业达到月度上限',
        en: 'The 5-hour quota is used up, and the enterprise has reached its monthly cap'
      },
      remedy: {
        zh: '等额度恢复，或请管理员提高企业上限',
        en: 'Wait for the quota to reset, or ask the administrator to raise the enterprise’s cap'
      }
    },
    {
      code: 1321,
      http: 429,
      group: 'rate-limit',
      retry: 'reset',
      meaning: {zh: '7 天额度用完，且企业达到月度上限', en: 'The 7-day quota is used up, and the enterprise has reached its monthly cap'},
      remedy: {
        zh: '等额度恢复，或请管理员提高企业上限',
        en: 'Wait for the quota to reset, or ask the administrator to raise the enterprise’s cap'
      }
    },

    {
      code: 1701,
      http: null,
      group: 'rate-limit',
      legacy: true,
      retry: 'pause',
      meaning: {zh: '联网搜索的并发已用完', en: 'The concurrency for web search is used up'},
      remedy: {zh: '减少同时进行的搜索，稍后重试', en: 'Run fewer concurrent searches and retry later'}
    },
    {
      code: 1702,
      http: null,
      group: 'server',
      legacy: true,
      meaning: {zh: '联网搜索没有可用的搜索引擎', en: 'No search engine is available for web search'},
      remedy: {zh: '检查 search_engine 的取值，或换一个引擎', en: 'Check the value of search_engine, or use another engine'}
    },
    {
      code: 1703,
      http: null,
      group: 'server',
      legacy: true,
      meaning: {zh: '搜索引擎没有返回结果', en: 'The search engine returned no results'},
      remedy: {zh: '换个说法、放宽过滤条件，或换一个引擎', en: 'Rephrase the query, relax the filters, or use another engine'}
    }
  ],
  'code'
);
