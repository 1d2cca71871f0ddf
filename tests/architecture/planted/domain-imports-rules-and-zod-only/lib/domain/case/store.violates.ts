import "../../data/case-store";
