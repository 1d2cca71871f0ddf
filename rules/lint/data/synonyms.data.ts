/**
 * Names the field gives to one role or thing. A document that uses two of a row has two names for one thing; each
 * name carries what must not stand around it, so that longer words and other things are left alone.
 */
export const NAME_GROUPS: readonly (readonly RegExp[])[] = [
  [/审核组长/g, /(?<!审核|检查|评审|专家|工作|审查|评价|验证|核查|组|小|副|班|大)组长/g],
  [/审核组(?![长成合认])/g, /审核小组/g],
  [/检查组(?!长)/g, /检查小组/g],
  [/再认证/g, /复评(?![审估价])/g, /换证审核/g],
  [/监督审核/g, /监督评价/g, /监督评审/g, /年审/g],
  [/认证委托人/g, /认证委托方/g],
  [/申请组织/g, /申请单位/g, /申请方/g, /申请企业/g],
  [/获证组织/g, /获证企业/g, /获证客户/g, /获证单位/g, /持证者/g, /持证企业/g, /持证组织/g],
  [/受审核方/g, /被审核方/g, /受审核组织/g, /受审方/g],
  [/认证标志/g, /认证标识/g],
  [/不符合项?报告/g, /不符合项?通知单/g, /不合格报告/g],
  [/不符合项(?!报告|通知)/g, /不合格项(?!报告)/g],
  [/认证审核部/g, /(?<!认证)审核部(?![门分位署])/g],
  [/技术专家/g, /行业专家/g],
  [/本规则/g, /本程序(?!性)/g, /本细则/g, /本办法/g, /本规范/g, /本规定/g, /本标准/g],
];
