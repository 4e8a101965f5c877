// The forms of a report, with the endings of their files.
export const FORMS = [['html', 'html'], ['xlsx', 'xlsx'], ['markdown', 'md'], ['excel', 'csv'], ['csv', 'csv'], ['json', 'json']];
