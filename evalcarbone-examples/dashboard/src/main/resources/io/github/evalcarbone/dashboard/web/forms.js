// The forms of a report, with the endings of their files.
export const FORMS = [['html', 'html'], ['markdown', 'md'], ['csv', 'csv'], ['json', 'json']];
