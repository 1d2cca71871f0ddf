import "../../lib/data/case-store";
