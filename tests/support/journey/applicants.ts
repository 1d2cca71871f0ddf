/** Who applies in the worked cases: what the cases leave open, with codes that pass their check. */
export type Applicant = Readonly<{
  name: string;
  address: string;
  contact: string;
  email: `${string}@${string}`;
  creditCode: string;
}>;

export const QINGHE: Applicant = {
  name: "杭州青禾客服外包有限公司",
  address: "浙江省杭州市滨江区示例路88号3幢6层",
  contact: "沈若川",
  email: "client@qinghe.example",
  creditCode: "91330108MA2E2026AG",
};

export const RUNCHUAN: Applicant = {
  name: "江苏润川物业服务集团有限公司",
  address: "江苏省南京市建邺区示例大道199号",
  contact: "唐予安",
  email: "client@runchuan.example",
  creditCode: "91320105MA2F2026BN",
};

export const CHENGLAN: Applicant = {
  name: "北京澄岚云通信服务有限公司",
  address: "北京市朝阳区示例东街6号院2号楼5层",
  contact: "方知行",
  email: "client@chenglan.example",
  creditCode: "91110105MA1H2026C7",
};

export const APPLICANTS: readonly Applicant[] = [QINGHE, RUNCHUAN, CHENGLAN];
