/** A place in a rule document as people cite it: "5.4.3.1(2)", "IAF MD 5". */
export type Clause = string;
