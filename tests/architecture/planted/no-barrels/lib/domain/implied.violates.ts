import "./case";
