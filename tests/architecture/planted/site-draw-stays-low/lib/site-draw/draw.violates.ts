import "../../rules/core/half-days";
