import "../../rules/schemes/registry";
