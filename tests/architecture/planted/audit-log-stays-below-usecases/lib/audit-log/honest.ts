import "../data/case-store";
