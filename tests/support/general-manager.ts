/** Who sits for top management in the cases of the tests. */
export const GENERAL_MANAGER = {
  name: "周以宁",
  capacity: "top-management",
  post: "总经理",
  department: "管理层",
  authorisation: "",
  fileId: null,
} as const;
