/** Where the forms at the foot of a page send what a reader says. */
export const feedbackPath = '/api/feedback';

/** Ids of the two answers that stand in every page; a form without script leads to one of them. */
export const thanksId = 'feedback-thanks';
export const failedId = 'feedback-failed';

/** Most characters of what a reader writes, by field. */
export const most = {section: 200, quote: 500, remark: 2000, contact: 200};
