/** The first call; the front page shows it, `{prompt}` in the reader's language. */
export const quickStart = [
  {
    label: 'cURL',
    language: 'bash',
    code: `curl https://api.acme.example/v1/chat \\
  -H "Authorization: Bearer $ACME_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"model": "acme-small", "prompt": "{prompt}"}'`
  }
] as const;

export const quickStartPrompt = {en: 'Say hello', zh: '打个招呼', ja: 'こんにちはと言って'} as const;
