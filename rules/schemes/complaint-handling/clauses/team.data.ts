import type { ClauseText } from "../../clause-text";

/** 5.4.4: the audit team. */
export const teamClauses: readonly ClauseText[] = [
  {
    number: "5.4.4",
    title: { zh: "审核组", en: "Audit team" },
    zh: "审核组怎样选派、分工、告知客户并保管记录。",
    en: "How a team is chosen, told its task, made known to the client, and keeps its records.",
  },
  {
    number: "5.4.4.1",
    title: { zh: "选派审核组", en: "Choosing the team" },
    zh: "按能力和有无利益冲突选派并任命组长；只有一名审核员时其须能任组长。至少一名本机构专职审核员全程参加；实习审核员须有人指导，不能自成一组。",
    en: "Chosen by competence and freedom from conflicts; a lone auditor must be able to lead. At least one full-time auditor of the body takes part throughout; interns work under guidance and never form a team.",
  },
  {
    number: "5.4.4.2",
    title: { zh: "规模和组成", en: "Size and make-up" },
    zh: "确定规模和组成时要看的六个方面。",
    en: "Six things to weigh in size and make-up.",
    items: [
      {
        mark: "a)",
        zh: "审核的目的、范围、准则和预计时间。",
        en: "Purpose, scope, criteria and expected time.",
      },
      {
        mark: "b)",
        zh: "是否结合、一体化或联合审核。",
        en: "Whether it is combined, integrated or joint.",
      },
      { mark: "c)", zh: "全组合起来的能力够不够。", en: "The competence the team needs as a whole." },
      { mark: "d)", zh: "法规、合同等认证要求。", en: "Requirements from law or contract." },
      { mark: "e)", zh: "语言和文化。", en: "Language and culture." },
      {
        mark: "f)",
        zh: "成员此前有没有审核过这家客户。",
        en: "Whether a member audited this client before.",
      },
    ],
  },
  {
    number: "5.4.4.3",
    title: { zh: "电子化审核的能力", en: "Auditing by electronic means" },
    zh: "远程或电子化审核时须特别考虑的能力。",
    en: "What to weigh when auditing remotely or electronically.",
    items: [
      {
        mark: "a)",
        zh: "审核员用电子方式审核的能力，以及信息安全。",
        en: "The auditor's skill with electronic means, and information security.",
      },
      {
        mark: "b)",
        zh: "计算机、网络会议、远程取阅等手段是否齐备，审核是否仍完整有效。",
        en: "Computers, meetings over the network and remote access are at hand, and the audit stays whole.",
      },
    ],
  },
  {
    number: "5.4.4.4",
    title: { zh: "翻译", en: "Interpreters" },
    zh: "选用的翻译不得影响审核的公正。",
    en: "An interpreter must not sway the audit.",
  },
  {
    number: "5.4.4.5",
    title: { zh: "组内分工", en: "Tasks within the team" },
    zh: "组长与成员商定计划，按能力和效率分派过程、场所和职能；审核中可在组内调整。",
    en: "The leader plans with the team and gives out processes, sites and functions by competence; tasks may move during the audit.",
  },
  {
    number: "5.4.4.6",
    title: { zh: "不计入的时间", en: "Time that does not count" },
    zh: "翻译、观察员、实习审核员的时间不计入审核时间，用翻译可能还要加时；确定时间的过程和结果须记录。",
    en: "Interpreters, observers and interns bring no audit time, an interpreter may even cost some; how the time was reached is kept on file.",
  },
  {
    number: "5.4.4.7",
    title: { zh: "审核组的任务", en: "The team's task" },
    zh: "任务要说清楚并告知客户。",
    en: "The task is stated clearly and told to the client.",
    items: [
      {
        mark: "a)",
        zh: "查证结构、方针、过程、程序、记录和文件。",
        en: "Verify structure, policy, processes, procedures, records and documents.",
      },
      {
        mark: "b)",
        zh: "确认与拟认证范围有关的要求都已满足。",
        en: "Establish that every requirement in the intended scope is met.",
      },
      {
        mark: "c)",
        zh: "确认过程和程序已有效建立、实施并保持，使体系可信。",
        en: "Establish that processes and procedures work and last, so that the system can be trusted.",
      },
      {
        mark: "d)",
        zh: "方针、目标与结果不一致时告知客户，由其采取措施。",
        en: "Tell the client where aims and results part, so that it can act.",
      },
      {
        mark: "e)",
        zh: "全组完成全部计划；除无法预见的特殊情况外，途中不换人。",
        en: "The whole team does the whole plan; nobody is replaced under way but for what could not be foreseen.",
      },
    ],
  },
  {
    number: "5.4.4.8",
    title: { zh: "告知客户成员名单", en: "Telling the client the names" },
    zh: "用任务书及派出令告知每位成员姓名；客户可核实背景并要求合理调整。",
    en: "The task order names every member; the client may check their background and ask for a fair change.",
  },
  {
    number: "5.4.4.9",
    title: { zh: "任务与能力相称", en: "Tasks that fit" },
    zh: "分派任务要看专业能力、独立性、资源和各人角色。",
    en: "Tasks go by competence, independence, resources and role.",
  },
  {
    number: "5.4.4.10",
    title: { zh: "审核记录", en: "Audit records" },
    zh: "成员的记录全部交组长，由本机构集中保管，涉密和知识产权内容尤其如此。",
    en: "All notes go to the leader and are kept by the body, above all what is confidential or proprietary.",
  },
];
