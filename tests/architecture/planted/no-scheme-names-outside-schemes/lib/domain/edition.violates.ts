import "../../rules/schemes/quality/edition";
