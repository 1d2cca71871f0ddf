import "next-auth/jwt";
