/** Where the page sends questions. */
export const askEndpoint = '/api/ask';
