/** What a rule can be made of, in the order it is offered. */
export const ruleKinds = ['person', 'household', 'place', 'theme', 'kind', 'dates', 'folder'] as const
export type RuleKind = (typeof ruleKinds)[number]
