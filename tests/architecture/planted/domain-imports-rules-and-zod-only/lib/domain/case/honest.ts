import "zod";
import "../../../rules/core/half-days";
