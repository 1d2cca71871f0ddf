import "../../lib/domain/case";
